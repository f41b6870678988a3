package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.fare.Money;
import java.time.Duration;

/**
 * Paid beforehand, with the booking: so long from driving in, for so much. 30 minutes to 31 days.
 */
public record Pass(Duration lasts, Money price) {
  private static final Duration SHORTEST = Duration.ofMinutes(30);
  private static final Duration LONGEST = Duration.ofDays(31);

  public Pass {
    if (lasts.compareTo(SHORTEST) < 0 || lasts.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("A pass lasts 30 minutes to 31 days");
    }
    if (price.isNegative()) {
      throw new IllegalArgumentException("A pass has no negative price");
    }
  }
}
