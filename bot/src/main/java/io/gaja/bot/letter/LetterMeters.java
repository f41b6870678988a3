package io.gaja.bot.letter;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** What is counted about letters. */
final class LetterMeters {
  private final MeterRegistry registry;
  private final AtomicLong waiting = new AtomicLong();

  LetterMeters(MeterRegistry registry) {
    this.registry = registry;
    registry.gauge("gaja.letters.waiting", waiting);
  }

  void waiting(long letters) {
    waiting.set(letters);
  }

  void count(String channel, Outcome outcome, long letters) {
    registry
        .counter("gaja.letters", "channel", channel, "outcome", outcome.tag())
        .increment((double) letters);
  }

  void delivered(String channel, StoredLetter letter, Instant now) {
    count(channel, Outcome.DELIVERED, 1);
    Duration delay = Duration.between(letter.createdAt(), now);
    registry.timer("gaja.letters.delay", "channel", channel).record(delay);
  }
}
