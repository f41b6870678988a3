package io.gaja.bot.channel.telegram.standin;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Taps that wait for their acknowledgement. */
final class Taps {
  private static final Duration TOO_OLD = Duration.ofSeconds(60);
  private static final int MOST = 100_000;

  private final Map<String, Long> opened = new LinkedHashMap<>();
  private int acknowledged;
  private long next = 7_000_000_000_000L;

  synchronized String open() {
    String id = Long.toString(next++);
    if (opened.size() >= MOST) {
      opened.remove(opened.keySet().iterator().next());
    }
    opened.put(id, System.nanoTime());
    return id;
  }

  synchronized void acknowledge(String id) {
    Long at = opened.get(id);
    if (at == null || System.nanoTime() - at > TOO_OLD.toNanos()) {
      throw Refusal.badRequest(
          "query is too old and response timeout expired or query ID is invalid");
    }
    acknowledged++;
  }

  synchronized int acknowledged() {
    return acknowledged;
  }
}
