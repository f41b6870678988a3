package io.gaja.bot.setup;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

/** A wrong setting stops the start with one sentence that names it and gives no secret away. */
class SettingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GAJA_DEMO=maybe | GAJA_DEMO",
        "MONGODB_URI=localhost:27017 | MONGODB_URI",
        "MONGODB_URI=mongodb:// | MONGODB_URI",
        "SERVER_PORT=eighty | SERVER_PORT",
        "SERVER_PORT=70000 | SERVER_PORT",
        "SERVER_PORT=-1 | SERVER_PORT",
        "GAJA_OPERATORS=ops | GAJA_OPERATORS",
        "GAJA_OPERATORS=telegram:900;web:ops | GAJA_OPERATORS",
        "GOOGLE_MAPS_API_KEY=a key with spaces | GOOGLE_MAPS_API_KEY",
        "GOOGLE_MAPS_API_KEY=AIzaSecret,GOOGLE_MAPS_API_URL=not a url | GOOGLE_MAPS_API_URL",
        "GAJA_ZONE=Seoul | GAJA_ZONE",
        "GAJA_DEMO=true,TELEGRAM_BOT_TOKEN=1:token | GAJA_DEMO",
      })
  void a_wrong_setting_is_named_in_one_sentence(String settings, String name) {
    assertThatThrownBy(() -> GajaSettings.read(environment(settings)))
        .satisfies(failure -> {
          FailureAnalysis analysis = requireNonNull(new WrongSettingAnalyzer().analyze(failure));
          assertThat(analysis.getDescription())
              .contains(name)
              .hasSizeLessThan(200)
              .doesNotContain("\n", "AIzaSecret", "1:token", "a key with");
        });
  }

  @Test
  void without_any_setting_the_demo_runs_on_a_database_of_its_own() {
    GajaSettings settings = GajaSettings.read(new MockEnvironment());
    assertThat(settings.demo()).isTrue();
    assertThat(settings.mongodb()).isEmpty();
    assertThat(settings.operators().chats()).hasSize(1);
    assertThat(settings.zone().getId()).isEqualTo("Asia/Seoul");
  }

  @Test
  void an_empty_setting_is_the_same_as_none() {
    GajaSettings settings =
        GajaSettings.read(
            environment("GAJA_DEMO=,MONGODB_URI= ,GAJA_OPERATORS=,GAJA_MONGOD=,SERVER_PORT="));
    assertThat(settings.demo()).isTrue();
    assertThat(settings.mongod()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"MONGODB_URI=mongodb://localhost/gaja", "TELEGRAM_BOT_TOKEN=1:token"})
  void beside_a_real_database_or_messenger_the_demo_is_off(String setting) {
    assertThat(GajaSettings.read(environment(setting)).demo()).isFalse();
  }

  @Test
  void operators_are_listed_once_each() {
    GajaSettings settings =
        GajaSettings.read(
            environment("GAJA_DEMO=off;GAJA_OPERATORS=telegram:900, web:ops ,telegram:900", ";"));
    assertThat(settings.operators().chats())
        .extracting(Object::toString)
        .containsExactly("telegram:900", "web:ops");
  }

  @Test
  void settings_say_nothing_of_themselves() {
    assertThat(GajaSettings.read(environment("GOOGLE_MAPS_API_KEY=AIzaKey")).toString())
        .doesNotContain("AIzaKey");
  }

  private static MockEnvironment environment(String settings) {
    return environment(settings, ",(?=[A-Z_]+=)");
  }

  private static MockEnvironment environment(String settings, String separator) {
    MockEnvironment environment = new MockEnvironment();
    Arrays.stream(settings.split(separator, -1))
        .map(setting -> setting.split("=", 2))
        .forEach(pair -> environment.setProperty(pair[0], pair[1]));
    return environment;
  }
}
