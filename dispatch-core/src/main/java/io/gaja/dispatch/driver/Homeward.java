package io.gaja.dispatch.driver;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A driver's wish for calls that end nearer home: they are offered first, and those that lead away
 * last. It may be said {@value #MOST_A_NIGHT} times a night, and ends with it.
 *
 * @param night the day on whose noon the night began; it lasts until the next noon
 * @param times how often it was said in this night, this time included
 */
public record Homeward(LocalDate night, int times, Instant until) {
  public static final int MOST_A_NIGHT = 2;

  public boolean isOn(Instant now) {
    return now.isBefore(until);
  }

  /** The wish said now, after what was said before; empty when it was said often enough. */
  static Optional<Homeward> after(Optional<Homeward> before, Instant now, ZoneId zone) {
    LocalDate night = now.atZone(zone).minusHours(12).toLocalDate();
    int said = before.filter(last -> last.night.equals(night)).map(Homeward::times).orElse(0);
    Instant noon = night.plusDays(1).atTime(LocalTime.NOON).atZone(zone).toInstant();
    return said < MOST_A_NIGHT
        ? Optional.of(new Homeward(night, said + 1, noon))
        : Optional.empty();
  }
}
