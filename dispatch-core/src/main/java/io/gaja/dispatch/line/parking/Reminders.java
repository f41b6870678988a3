package io.gaja.dispatch.line.parking;

import java.time.Duration;
import java.time.Instant;

/**
 * Who is told of a car that stays beyond its time, and when: the rider at the end, and then after
 * 15 and 30 minutes, 1 and 2 hours more; then the attendant is asked, after 4 hours and after 1, 2,
 * 4 … days, in the end once a month. A car that stands there never ends by itself, and nobody is
 * nagged.
 */
final class Reminders {
  /** The first says that the time is over. */
  static final int MOST_TO_RIDER = 5;

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(15);
  private static final Duration FIRST_QUESTION = Duration.ofDays(1);
  private static final Duration LONGEST_PAUSE = Duration.ofDays(30);

  private Reminders() {}

  static BookingEvent factOf(int told, Instant until, Instant now) {
    if (told == 0) {
      return new BookingEvent.TimeOver(now, until);
    }
    return told < MOST_TO_RIDER
        ? new BookingEvent.Overstaying(now, until, told)
        : new BookingEvent.PresenceAsked(now, until, told - MOST_TO_RIDER + 1);
  }

  static Duration pauseAfter(int told) {
    return told < MOST_TO_RIDER
        ? FIRST_PAUSE.multipliedBy(1L << told)
        : shorter(FIRST_QUESTION.multipliedBy(1L << Math.min(told - MOST_TO_RIDER, 5)));
  }

  private static Duration shorter(Duration pause) {
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}
