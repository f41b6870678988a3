package io.gaja.dispatch.line.taxi;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A part of the day with a surcharge: from the first moment until just before the last one, over
 * midnight when it ends earlier than it begins.
 */
public record NightHours(LocalTime from, LocalTime until, int percent) {
  public NightHours {
    if (from.equals(until)) {
      throw new IllegalArgumentException("Night hours end at another time than they begin");
    }
    SeoulTaxiTariff.checkPercent(percent);
  }

  /** How much of a drive falls into these hours. */
  Duration within(Instant departure, Duration driven, ZoneId zone) {
    Instant arrival = departure.plus(driven);
    Duration sum = Duration.ZERO;
    LocalDate last = arrival.atZone(zone).toLocalDate();
    // Hours that began the evening before may still run.
    LocalDate day = departure.atZone(zone).toLocalDate().minusDays(1);
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      Instant begin = day.atTime(from).atZone(zone).toInstant();
      LocalDate endDay = until.isAfter(from) ? day : day.plusDays(1);
      Instant end = endDay.atTime(until).atZone(zone).toInstant();
      Duration common = Duration.between(later(begin, departure), earlier(end, arrival));
      sum = common.isNegative() ? sum : sum.plus(common);
    }
    return sum;
  }

  static void checkApart(List<NightHours> all) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (all.get(i).contains(all.get(j).from) || all.get(j).contains(all.get(i).from)) {
          throw new IllegalArgumentException("Night hours do not overlap");
        }
      }
    }
  }

  private boolean contains(LocalTime time) {
    boolean begun = !time.isBefore(from);
    boolean running = time.isBefore(until);
    return until.isAfter(from) ? begun && running : begun || running;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
