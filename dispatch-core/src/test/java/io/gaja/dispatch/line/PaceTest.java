package io.gaja.dispatch.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How long somebody takes to a pickup, who walks, rides or drives. */
class PaceTest {
  @ParameterizedTest
  @CsvSource({
    // 1.3 km of streets for each kilometre: at 4.5, 12, and 22 km/h
    "ON_FOOT, 1000, 1040",
    "SCOOTER, 1000, 390",
    "CAR, 1000, 213",
    "ON_FOOT, 900, 936",
    "SCOOTER, 1200, 468",
    // 8 minutes and 17 km/h, unless walking is quicker
    "PUBLIC_TRANSPORT, 3000, 1306",
    "PUBLIC_TRANSPORT, 400, 416"
  })
  void everybody_comes_as_quickly_as_they_move(Mobility how, long metres, long seconds) {
    assertThat(Pace.usualTime(new Distance(metres), how)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @EnumSource
  void nobody_is_there_within_a_minute(Mobility how) {
    assertThat(Pace.usualTime(Distance.ZERO, how)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void a_scooter_at_1_2_km_is_quicker_than_somebody_on_foot_at_900_m() {
    assertThat(Pace.usualTime(new Distance(1_200), Mobility.SCOOTER))
        .isLessThan(Pace.usualTime(new Distance(900), Mobility.ON_FOOT));
  }
}
