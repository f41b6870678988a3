package io.gaja.bot.setup;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gaja.dispatch.line.designated.DesignatedTariff;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What an office may set about its lines, by environment variables. */
class LineSettingsTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  @Test
  void without_any_setting_the_usual_prices_hold() {
    Binder nothing = binder(Map.of());
    assertThat(designatedTariff(nothing)).isEqualTo(DesignatedTariff.usual(SEOUL));
    assertThat(designated(nothing).terms().offers().firstRadius()).isEqualTo(new Distance(700));
    assertThat(valet(nothing).line().getNeighbourhood()).isEqualTo(new Distance(800));
  }

  @Test
  void what_is_set_holds() {
    Binder set =
        binder(
            Map.of(
                "GAJA_DESIGNATED_FLOORPERCENT", "80",
                "GAJA_DESIGNATED_OFFERLASTS", "30s",
                "GAJA_DESIGNATED_TARIFF_NIGHT", "23:30-04:00",
                "GAJA_VALET_WIDESTRADIUSMETRES", "500"));
    assertThat(designated(set).terms().floorPercent()).isEqualTo(80);
    assertThat(designated(set).terms().offers().offerLasts()).isEqualTo(Duration.ofSeconds(30));
    assertThat(designatedTariff(set).nightFrom()).hasToString("23:30");
    assertThat(valet(set).line().getNeighbourhood()).isEqualTo(new Distance(500));
  }

  @ParameterizedTest
  @CsvSource({
    "GAJA_DESIGNATED_WAVES, 61",
    "GAJA_DESIGNATED_DRIVERSPERWAVE, 0",
    "GAJA_DESIGNATED_OFFERLASTS, 1s",
    "GAJA_DESIGNATED_FIRSTRADIUSMETRES, 9000",
    "GAJA_DESIGNATED_FLOORPERCENT, 101",
    "GAJA_DESIGNATED_CEILINGPERCENT, 150",
    "GAJA_DESIGNATED_SUGGESTAFTER, 11m",
    "GAJA_DESIGNATED_WAITINGPER, 0s",
    "GAJA_DESIGNATED_WAITINGWON, -1",
    "GAJA_DESIGNATED_TARIFF_BASEWON, 0",
    "GAJA_DESIGNATED_TARIFF_BASEMETRES, 30000",
    "GAJA_DESIGNATED_TARIFF_NIGHT, 1-5",
    "GAJA_DESIGNATED_TARIFF_NIGHT, 25:00-05:00",
    "GAJA_DESIGNATED_TARIFF_ROUNDINGWON, 0",
    "GAJA_VALET_PRICEWON, 0",
    "GAJA_VALET_WIDESTRADIUSMETRES, 60000",
    "GAJA_VALET_FREEWAITING, 2h"
  })
  void a_wrong_setting_is_named_in_one_sentence(String name, String value) {
    Binder wrong = binder(Map.of(name, value));
    assertThatThrownBy(() -> readAll(wrong))
        .satisfies(failure ->
            assertThat(requireNonNull(new WrongSettingAnalyzer().analyze(failure)).getDescription())
                .startsWith(name + " has to be")
                .endsWith(".")
                .doesNotContain("\n"));
  }

  private static void readAll(Binder binder) {
    designated(binder).terms();
    designatedTariff(binder);
    valet(binder).line();
  }

  private static DesignatedSettings designated(Binder binder) {
    return binder.bindOrCreate("gaja.designated", DesignatedSettings.class);
  }

  private static DesignatedTariff designatedTariff(Binder binder) {
    return binder
        .bindOrCreate("gaja.designated.tariff", DesignatedTariffSettings.class)
        .tariff(SEOUL);
  }

  private static ValetSettings valet(Binder binder) {
    return binder.bindOrCreate("gaja.valet", ValetSettings.class);
  }

  private static Binder binder(Map<String, Object> variables) {
    StandardEnvironment environment = new StandardEnvironment();
    String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
    environment
        .getPropertySources()
        .replace(name, new SystemEnvironmentPropertySource(name, variables));
    return Binder.get(environment);
  }
}
