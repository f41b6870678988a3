package io.gaja.dispatch.call;

import io.gaja.dispatch.fare.Money;

/** Who says what the ride costs in the end. */
public sealed interface Pricing {
  boolean allows(Money fare);

  /**
   * The driver reads it off the meter; what lies outside of the bounds is a typing error or worse.
   */
  record Metered(Money lowest, Money highest) implements Pricing {
    public Metered {
      if (lowest.compareTo(highest) > 0) {
        throw new IllegalArgumentException("The lowest fare is above the highest");
      }
    }

    @Override
    public boolean allows(Money fare) {
      return fare.compareTo(lowest) >= 0 && fare.compareTo(highest) <= 0;
    }
  }

  /** Agreed before the start. */
  record Fixed(Money price) implements Pricing {
    @Override
    public boolean allows(Money fare) {
      return fare.equals(price);
    }
  }
}
