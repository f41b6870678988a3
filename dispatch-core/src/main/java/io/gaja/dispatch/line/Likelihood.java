package io.gaja.dispatch.line;

import io.gaja.dispatch.fare.Money;
import java.time.Duration;
import java.util.Optional;

/**
 * How likely somebody takes a wish for this price, told as honestly as is known.
 *
 * @param percent 0 to 100
 * @param guessed too few such trips were seen lately: reckoned from the tariff alone
 * @param usual the middle half of what such trips got lately
 * @param usualWait how long such trips usually waited for their driver
 */
public record Likelihood(
    int percent, boolean guessed, Optional<Range> usual, Optional<Duration> usualWait) {
  private static final int HIGH_FROM = 60;
  private static final int EVEN_FROM = 30;

  public Likelihood {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("A likelihood is 0 to 100 percent");
    }
  }

  public Chance chance() {
    if (percent >= HIGH_FROM) {
      return Chance.HIGH;
    }
    return percent >= EVEN_FROM ? Chance.EVEN : Chance.LOW;
  }

  /** In words that a rider is told; from 60 and from 30 percent on. */
  public enum Chance {
    HIGH,
    EVEN,
    LOW
  }

  /** From this price to that, both included. */
  public record Range(Money from, Money to) {}
}
