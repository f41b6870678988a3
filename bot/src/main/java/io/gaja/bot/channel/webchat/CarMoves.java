package io.gaja.bot.channel.webchat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;

/**
 * Thins out what is saved of a moving car: every move is shown, one in {@link #EVERY} is stored.
 * What it has forgotten is saved once more, which is harmless.
 */
final class CarMoves {
  private static final Duration EVERY = Duration.ofSeconds(4);
  private static final int REMEMBERED = 10_000;

  private final Clock clock;
  private final LinkedHashMap<String, Instant> saved = new LinkedHashMap<>();

  CarMoves(Clock clock) {
    this.clock = clock;
  }

  synchronized boolean isWorthSaving(String message) {
    Instant now = clock.instant();
    Instant before = saved.get(message);
    if (before != null && Duration.between(before, now).compareTo(EVERY) < 0) {
      return false;
    }
    saved.remove(message);
    saved.put(message, now);
    if (saved.size() > REMEMBERED) {
      saved.pollFirstEntry();
    }
    return true;
  }
}
