package io.gaja.bot.setup;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Reads the settings before anything is made, so that a wrong one stops the start at once. */
final class SettingsCheck implements EnvironmentPostProcessor {
  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    GajaSettings settings = GajaSettings.read(environment);
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource("gaja", Map.of("gaja.demo", String.valueOf(settings.demo()))));
  }
}
