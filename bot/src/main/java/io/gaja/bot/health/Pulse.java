package io.gaja.bot.health;

import java.time.Instant;

/** The signs of life of the clockwork that wakes calls. */
public interface Pulse {
  /** Whether every thread and every repeated task that was started still goes on. */
  boolean isComplete();

  /** When the dispatch loop last began a round, even in vain. */
  Instant lastRound();

  /** When the dispatch loop last saw which calls are due. */
  Instant lastLook();
}
