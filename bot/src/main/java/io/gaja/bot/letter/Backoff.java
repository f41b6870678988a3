package io.gaja.bot.letter;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** 1 s, 2 s, 4 s … 1 min, each up to a quarter shorter so that chats do not come back together. */
final class Backoff {
  private static final long FIRST_MILLIS = 1_000;
  private static final long LONGEST_MILLIS = 60_000;

  private Backoff() {}

  static Duration pause(int attempts, RandomGenerator random) {
    long full = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(attempts - 1, 10));
    return Duration.ofMillis(full - random.nextLong(full / 4));
  }
}
