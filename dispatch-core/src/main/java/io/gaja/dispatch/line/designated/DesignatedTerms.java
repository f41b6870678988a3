package io.gaja.dispatch.line.designated;

import io.gaja.dispatch.call.Bargain;
import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.call.Pricing;
import io.gaja.dispatch.call.Terms;
import io.gaja.dispatch.call.WaitingFee;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;

/**
 * How a designated driver is looked for, and how far a price may move; settings.
 *
 * @param offers for who comes on foot: others are asked from twice as far
 * @param raiseStep by how much a raise is suggested
 * @param floorPercent of the tariff: nobody is asked for less
 * @param ceilingPercent of the tariff, at least as high as the quick price can be; beyond it is a
 *     typing error
 * @param suggestAfter how long nobody takes it until a raise is suggested
 * @param answerWithin how long a driver's counter-offer waits for the rider
 */
public record DesignatedTerms(
    OfferPolicy offers,
    Duration freeWaiting,
    WaitingFee waitingFee,
    Money raiseStep,
    int floorPercent,
    int ceilingPercent,
    Duration suggestAfter,
    Duration answerWithin) {
  private static final int MOST_AT_ONCE = 20;
  private static final int MOST_WAVES = 60;
  private static final Duration SHORTEST_OFFER = Duration.ofSeconds(8);

  public DesignatedTerms {
    if (floorPercent < 1 || floorPercent > 100) {
      throw new IllegalArgumentException("The lowest price is 1 to 100 percent of the tariff");
    }
    if (ceilingPercent < Demand.HIGHEST_PERCENT) {
      throw new IllegalArgumentException(
          "The highest price is at least " + Demand.HIGHEST_PERCENT + " percent of the tariff");
    }
  }

  Terms fixedAt(Money price, OfferPolicy how, Bargain bargain) {
    return Terms.plain(how, new Pricing.Fixed(price), freeWaiting)
        .bargaining(bargain)
        .charging(waitingFee);
  }

  /** Twice as many at once, half as far again, in shorter waves of which there are more. */
  OfferPolicy quickOffers() {
    Duration shorter = offers.offerLasts().multipliedBy(2).dividedBy(3);
    return new OfferPolicy(
        Math.min(MOST_AT_ONCE, 2 * offers.driversPerWave()),
        shorter.compareTo(SHORTEST_OFFER) > 0 ? shorter : offers.offerLasts(),
        Math.min(MOST_WAVES, offers.waves() * 3 / 2),
        wider(offers.firstRadius()),
        wider(offers.widestRadius()));
  }

  private static Distance wider(Distance radius) {
    return new Distance(radius.metres() * 3 / 2);
  }

  /** Around what the tariff says for the way; what stops cost is not bargained about. */
  Bargain bargainAround(Money way, Money stops, Money rounding) {
    return new Bargain(
        raiseStep,
        way.percent(floorPercent).roundedUpTo(rounding).plus(stops),
        way.percent(ceilingPercent).roundedUpTo(rounding).plus(stops),
        suggestAfter,
        answerWithin);
  }
}
