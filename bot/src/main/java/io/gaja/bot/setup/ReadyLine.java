package io.gaja.bot.setup;

import java.net.InetAddress;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The one line that a person who starts Gaja waits for. */
@Component
final class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

  private final ServerProperties server;
  private final GajaSettings settings;

  ReadyLine(ServerProperties server, GajaSettings settings) {
    this.server = server;
    this.settings = settings;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    Environment environment = event.getApplicationContext().getEnvironment();
    Optional.ofNullable(environment.getProperty("local.server.port"))
        .ifPresent(port -> LOG.info("{}", sentence("http://" + host() + ":" + port)));
  }

  private String sentence(String address) {
    return settings.demo()
        ? "Gaja is ready: %1$s/ (rider, driver and city side by side: %1$s/demo)".formatted(address)
        : "Gaja is ready: %s/".formatted(address);
  }

  /** What a person on this machine types. */
  private String host() {
    return Optional.ofNullable(server.getAddress())
        .filter(address -> !address.isAnyLocalAddress() && !address.isLoopbackAddress())
        .map(InetAddress::getHostAddress)
        .orElse("localhost");
  }
}
