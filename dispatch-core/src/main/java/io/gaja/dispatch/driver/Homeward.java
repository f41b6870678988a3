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

  /** How often it may still be said in this night. */
  public static int left(Optional<Homeward> before, Instant now, ZoneId zone) {
    return MOST_A_NIGHT - said(before, nightOf(now, zone));
  }

  /** The wish said now, after what was said before; empty when it was said often enough. */
  static Optional<Homeward> after(Optional<Homeward> before, Instant now, ZoneId zone) {
    LocalDate night = nightOf(now, zone);
    int said = said(before, night);
    Instant noon = night.plusDays(1).atTime(LocalTime.NOON).atZone(zone).toInstant();
    return said < MOST_A_NIGHT
        ? Optional.of(new Homeward(night, said + 1, noon))
        : Optional.empty();
  }

  private static LocalDate nightOf(Instant now, ZoneId zone) {
    return now.atZone(zone).minusHours(12).toLocalDate();
  }

  private static int said(Optional<Homeward> before, LocalDate night) {
    return before.filter(last -> last.night.equals(night)).map(Homeward::times).orElse(0);
  }
}
