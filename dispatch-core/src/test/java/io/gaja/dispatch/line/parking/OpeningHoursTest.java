package io.gaja.dispatch.line.parking;

import static io.gaja.dispatch.line.parking.ParkingFixtures.SEOUL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a lot is open for all of a wanted time; 21 November 2026 is a Saturday. */
class OpeningHoursTest {
  private static final OpeningHours OFFICE =
      new OpeningHours(between("07:00", "23:00"), new DayHours.Shut());
  private static final OpeningHours BAR =
      new OpeningHours(between("18:00", "05:00"), new DayHours.AllDay());

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T07:00, 2026-11-20T23:00, true",
    "2026-11-20T06:59, 2026-11-20T09:00, false",
    "2026-11-20T22:00, 2026-11-20T23:01, false",
    "2026-11-19T20:00, 2026-11-20T09:00, false", // locked in over night
    "2026-11-21T10:00, 2026-11-21T11:00, false", // shut on Saturdays
  })
  void by_day_the_car_is_in_and_out_before_the_gate_closes(String from, String until, boolean ok) {
    assertThat(isOpen(OFFICE, from, until)).isEqualTo(ok);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-18T20:00, 2026-11-19T05:00, true", // over midnight
    "2026-11-19T01:00, 2026-11-19T02:00, true", // began the evening before
    "2026-11-19T04:00, 2026-11-19T06:00, false",
    "2026-11-20T19:00, 2026-11-23T00:00, true", // Friday evening runs into the weekend
    "2026-11-20T19:00, 2026-11-23T02:00, false", // Sunday's hours end at midnight
    "2026-11-16T12:00, 2026-11-16T19:00, false",
  })
  void hours_may_go_over_midnight_and_run_into_one_another(String from, String until, boolean ok) {
    assertThat(isOpen(BAR, from, until)).isEqualTo(ok);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-16T12:00, 2026-11-23T12:00", "2026-11-16T00:00, 2026-11-16T00:01"})
  void round_the_clock_is_always(String from, String until) {
    assertThat(isOpen(OpeningHours.ALWAYS, from, until)).isTrue();
  }

  private static boolean isOpen(OpeningHours hours, String from, String until) {
    return hours.isOpenThroughout(new Window(at(from), at(until)), SEOUL);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(SEOUL).toInstant();
  }

  private static DayHours between(String from, String until) {
    return new DayHours.Between(LocalTime.parse(from), LocalTime.parse(until));
  }
}
