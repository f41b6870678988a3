package io.gaja.bot.letter;

import java.time.Duration;
import java.time.Instant;

/**
 * Keeps one rate, as a leaky bucket that remembers a single instant (GCRA): when the next message
 * would be due if they were evenly spaced.
 */
final class Pace {
  private final Duration interval;
  private final Duration tolerance;
  private Instant due = Instant.MIN;

  Pace(Limits.Rate rate) {
    this.interval = rate.per().dividedBy(rate.messages());
    this.tolerance = interval.multipliedBy(rate.burst() - 1L);
  }

  /** How long until a message may go; zero when it may go now. */
  synchronized Duration wait(Instant now) {
    return isIdle(now) ? Duration.ZERO : positive(Duration.between(now, due.minus(tolerance)));
  }

  /** Takes the next place and says how long to wait for it. */
  synchronized Duration take(Instant now) {
    Duration wait = wait(now);
    due = (isIdle(now) ? now : due).plus(interval);
    return wait;
  }

  /** Takes a place only if nobody has need of it: the bucket is full. */
  synchronized boolean takeIfIdle(Instant now) {
    if (!isIdle(now)) {
      return false;
    }
    due = now.plus(interval);
    return true;
  }

  synchronized boolean isIdle(Instant now) {
    return !due.isAfter(now);
  }

  /** Lets nothing through before this instant. */
  synchronized void pauseUntil(Instant until) {
    Instant paused = until.plus(tolerance);
    due = due.isAfter(paused) ? due : paused;
  }

  private static Duration positive(Duration duration) {
    return duration.isNegative() ? Duration.ZERO : duration;
  }
}
