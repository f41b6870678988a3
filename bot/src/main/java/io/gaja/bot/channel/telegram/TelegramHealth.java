package io.gaja.bot.channel.telegram;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether updates come in from Telegram. Shown, but no reason to take an instance out of service:
 * the web chat goes on, and a restart would not mend Telegram.
 */
final class TelegramHealth implements HealthIndicator {
  private final TelegramReceiving receiving;

  TelegramHealth(TelegramReceiving receiving) {
    this.receiving = receiving;
  }

  @Override
  public Health health() {
    if (!receiving.isAlive()) {
      return Health.down().withDetail("why", "it has stopped").build();
    }
    return receiving
        .findTrouble()
        .map(trouble -> Health.down().withDetail("why", trouble))
        .orElseGet(Health::up)
        .build();
  }
}
