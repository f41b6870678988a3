package io.gaja.bot.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The one thing a simulated person is going to do next. Whoever has nothing to do is patient for
 * three minutes and then starts over.
 */
final class Agenda {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final InstantSource clock;
  private final Runnable startOver;
  private Runnable deed;
  private Instant due;
  private boolean planned;

  Agenda(InstantSource clock, Runnable startOver) {
    this.clock = clock;
    this.startOver = startOver;
    this.deed = startOver;
    this.due = clock.instant().plus(PATIENCE);
  }

  Instant now() {
    return clock.instant();
  }

  /** Does this after a pause, instead of what was planned before. */
  void in(Duration pause, Runnable next) {
    deed = next;
    due = clock.instant().plus(pause);
    planned = true;
  }

  /** Somebody else is to act; starts over when nothing is heard for so long. */
  void await(Duration patience) {
    in(patience, startOver);
  }

  void await() {
    await(PATIENCE);
  }

  void clear() {
    await();
    planned = false;
  }

  boolean isPlanned() {
    return planned;
  }

  Duration untilDue() {
    return Duration.between(clock.instant(), due);
  }

  void doWhatIsDue() {
    if (!untilDue().isPositive()) {
      Runnable now = deed;
      clear();
      now.run();
    }
  }
}
