package io.gaja.dispatch.line.parking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When cars may drive in and out. A Saturday and a Sunday are the weekend; holidays are not known.
 */
public record OpeningHours(DayHours weekday, DayHours weekend) {
  public static final OpeningHours ALWAYS =
      new OpeningHours(new DayHours.AllDay(), new DayHours.AllDay());

  /** Open from the first moment to the last: a car is never locked in, nor locked out. */
  public boolean isOpenThroughout(Window window, ZoneId zone) {
    Instant open = window.from();
    LocalDate last = window.until().atZone(zone).toLocalDate();
    // Hours that began the evening before may still run.
    LocalDate day = window.from().atZone(zone).toLocalDate().minusDays(1);
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      Instant reached = open;
      open =
          hoursOf(day, zone)
              .filter(hours -> !hours.from().isAfter(reached))
              .map(hours -> Window.later(reached, hours.until()))
              .orElse(reached);
    }
    return !open.isBefore(window.until());
  }

  private Optional<Window> hoursOf(LocalDate day, ZoneId zone) {
    return switch (ParkingTariff.isWeekend(day.getDayOfWeek()) ? weekend : weekday) {
      case DayHours.AllDay allDay ->
          Optional.of(
              new Window(
                  day.atStartOfDay(zone).toInstant(),
                  day.plusDays(1).atStartOfDay(zone).toInstant()));
      case DayHours.Between(var from, var until) -> {
        LocalDate endDay = until.isAfter(from) ? day : day.plusDays(1);
        yield Optional.of(
            new Window(
                day.atTime(from).atZone(zone).toInstant(),
                endDay.atTime(until).atZone(zone).toInstant()));
      }
      case DayHours.Shut shut -> Optional.empty();
    };
  }
}
