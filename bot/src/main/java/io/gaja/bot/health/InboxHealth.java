package io.gaja.bot.health;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether updates that are held here get done. */
final class InboxHealth implements HealthIndicator {
  // A handled update takes milliseconds; with every retry and time limit, under a minute.
  private static final Duration STUCK = Duration.ofMinutes(1);

  private final Supplier<Duration> standstill;

  InboxHealth(Supplier<Duration> standstill) {
    this.standstill = standstill;
  }

  @Override
  public Health health() {
    boolean stuck = standstill.get().compareTo(STUCK) > 0;
    return Health.status(stuck ? "DOWN" : "UP").build();
  }
}
