package io.gaja.dispatch.call;

import io.gaja.dispatch.fare.Money;
import java.time.Duration;
import java.util.Optional;

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

  /** Why nobody may ask for this much while that much is offered; empty when they may. */
  Optional<Refusal> whyNot(Money offered, Money wanted) {
    if (!wanted.currency().equals(offered.currency())) {
      return Optional.of(Refusal.FARE_OUT_OF_BOUNDS);
    }
    if (wanted.compareTo(offered) <= 0 || wanted.compareTo(floor) < 0) {
      return Optional.of(Refusal.PRICE_TOO_LOW);
    }
    return wanted.compareTo(ceiling) > 0 ? Optional.of(Refusal.PRICE_TOO_HIGH) : Optional.empty();
  }

  /** One step more than this, or as much as the ceiling leaves; empty at the ceiling. */
  public Optional<Money> nextAbove(Money price) {
    Money next = price.plus(step);
    Money most = next.compareTo(ceiling) > 0 ? ceiling : next;
    return most.compareTo(price) > 0 ? Optional.of(most) : Optional.empty();
  }

  boolean spans(Money price) {
    return price.compareTo(floor) >= 0 && price.compareTo(ceiling) <= 0;
  }

  private static boolean isSane(Duration time) {
    return time.toSeconds() >= 1 && time.compareTo(LONGEST) <= 0;
  }
}
