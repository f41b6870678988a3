package io.gaja.dispatch.call;

import io.gaja.dispatch.fare.Money;
import java.time.Duration;

/**
 * How a fixed price may still move before somebody takes the call: raised by the rider, or by one
 * counter-offer of a driver, never below the floor or above the ceiling.
 *
 * @param step by how much a raise is suggested
 * @param suggestAfter how long nobody takes it until a raise is suggested
 * @param answerWithin how long a counter-offer waits for the rider
 */
public record Bargain(
    Money step, Money floor, Money ceiling, Duration suggestAfter, Duration answerWithin) {
  private static final Duration LONGEST = Duration.ofMinutes(10);

  public Bargain {
    if (step.minorUnits() <= 0 || floor.compareTo(ceiling) > 0) {
      throw new IllegalArgumentException("A bargain goes up by a step, from a floor to a ceiling");
    }
    if (!isSane(suggestAfter) || !isSane(answerWithin)) {
      throw new IllegalArgumentException("A bargain waits for 1 second to 10 minutes");
    }
  }

  boolean spans(Money price) {
    return price.compareTo(floor) >= 0 && price.compareTo(ceiling) <= 0;
  }

  private static boolean isSane(Duration time) {
    return time.toSeconds() >= 1 && time.compareTo(LONGEST) <= 0;
  }
}
