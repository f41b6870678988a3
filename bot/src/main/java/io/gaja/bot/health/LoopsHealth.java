package io.gaja.bot.health;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether only a restart can help: a loop has ended or hangs, or threads wait for one another. A
 * database that is away is no such reason.
 */
final class LoopsHealth implements HealthIndicator {
  // Longer than the driver waits for a primary (30 s) and for an answer (30 s).
  private static final Duration HANGS = Duration.ofMinutes(3);

  private final Pulse pulse;
  private final InstantSource clock;

  LoopsHealth(Pulse pulse, InstantSource clock) {
    this.pulse = pulse;
    this.clock = clock;
  }

  @Override
  public Health health() {
    if (!pulse.isComplete()) {
      return down("a loop has ended");
    }
    if (pulse.lastRound().plus(HANGS).isBefore(clock.instant())) {
      return down("the dispatch loop hangs");
    }
    return ManagementFactory.getThreadMXBean().findDeadlockedThreads() == null
        ? Health.up().build()
        : down("threads wait for one another");
  }

  private static Health down(String why) {
    return Health.down().withDetail("why", why).build();
  }
}
