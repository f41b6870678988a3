package io.gaja.bot.letter;

import io.gaja.dispatch.id.Ids;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids that sort by the time they were made: 13 characters of milliseconds and a counter, which
 * never run backwards within a process, then 7 that tell processes apart.
 */
final class LetterIds {
  private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
  private static final int SORTED = 13; // 13 x 5 bits hold a long
  private static final int COUNTER_BITS = 20;

  private final InstantSource clock;
  private final AtomicLong last = new AtomicLong();
  private final String process = Ids.random().substring(0, 7);

  LetterIds(InstantSource clock) {
    this.clock = clock;
  }

  String next() {
    long now = clock.millis() << COUNTER_BITS;
    long value = last.updateAndGet(before -> Math.max(before + 1, now));
    char[] sorted = new char[SORTED];
    for (int i = SORTED - 1; i >= 0; i--) {
      sorted[i] = ALPHABET[(int) (value & 31)];
      value >>>= 5;
    }
    return new String(sorted) + process;
  }
}
