package io.gaja.dispatch.call;

import io.gaja.dispatch.fare.Money;
import java.time.Duration;

/** What each begun unit of time costs that a driver waits longer than was free. */
public record WaitingFee(Duration per, Money price) {
  public WaitingFee {
    if (per.toSeconds() < 1 || price.isNegative()) {
      throw new IllegalArgumentException("A waiting fee is not negative, for a second or more");
    }
  }

  Money feeFor(Duration beyond) {
    long units = beyond.isPositive() ? Math.ceilDiv(beyond.toMillis(), per.toMillis()) : 0;
    return new Money(Math.multiplyExact(price.minorUnits(), units), price.currency());
  }
}
