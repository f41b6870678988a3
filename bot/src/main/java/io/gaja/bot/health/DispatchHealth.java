package io.gaja.bot.health;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether calls are looked after in time here. */
final class DispatchHealth implements HealthIndicator {
  // It looks twice a second, so ten seconds are an outage and not a hiccup.
  private static final Duration LATE = Duration.ofSeconds(10);

  private final Pulse pulse;
  private final InstantSource clock;

  DispatchHealth(Pulse pulse, InstantSource clock) {
    this.pulse = pulse;
    this.clock = clock;
  }

  @Override
  public Health health() {
    boolean inTime = !pulse.lastLook().plus(LATE).isBefore(clock.instant());
    return Health.status(inTime ? "UP" : "DOWN").build();
  }
}
