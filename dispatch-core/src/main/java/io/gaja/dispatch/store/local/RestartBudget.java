package io.gaja.dispatch.store.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How often a mongod that died is started again: five times in ten minutes, then a person must
 * look.
 */
final class RestartBudget {
  static final int MOST = 5;
  static final Duration WITHIN = Duration.ofMinutes(10);

  private final Deque<Instant> restarts = new ArrayDeque<>();

  /** How long to wait before the restart; empty when there were too many. */
  Optional<Duration> findPause(Instant now) {
    restarts.removeIf(restart -> restart.isBefore(now.minus(WITHIN)));
    if (restarts.size() == MOST) {
      return Optional.empty();
    }
    Duration pause = restarts.isEmpty() ? Duration.ZERO : Duration.ofSeconds(1L << restarts.size());
    restarts.add(now);
    return Optional.of(pause);
  }
}
