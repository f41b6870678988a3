package io.gaja.dispatch.call;

import io.gaja.dispatch.car.Skill;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Under what terms a call was placed. Kept with the call, so that a change of settings never
 * changes a call that is under way. Bargain, waiting fee and parking want a fixed price.
 *
 * @param freeWaiting how long a driver waits at the pickup before "rider not there" may be said
 * @param needs what its driver has to be able to do
 * @param fetchedBack the car is parked in between and brought back later
 */
public record Terms(
    OfferPolicy offers,
    Pricing pricing,
    Duration freeWaiting,
    Set<Skill> needs,
    Optional<Bargain> bargain,
    Optional<WaitingFee> waitingFee,
    boolean fetchedBack) {
  public Terms {
    needs = Set.copyOf(needs);
    boolean wantsFixed = bargain.isPresent() || waitingFee.isPresent() || fetchedBack;
    if (wantsFixed && !(pricing instanceof Pricing.Fixed)) {
      throw new IllegalArgumentException("Bargain, waiting fee and parking want a fixed price");
    }
  }

  /** Any driver of the line, the price as it is, and the ride ends at the drop-off. */
  public static Terms plain(OfferPolicy offers, Pricing pricing, Duration freeWaiting) {
    return new Terms(
        offers, pricing, freeWaiting, Set.of(), Optional.empty(), Optional.empty(), false);
  }

  public Terms needing(Set<Skill> skills) {
    return new Terms(offers, pricing, freeWaiting, skills, bargain, waitingFee, fetchedBack);
  }

  public Terms bargaining(Bargain how) {
    return new Terms(
        offers, pricing, freeWaiting, needs, Optional.of(how), waitingFee, fetchedBack);
  }

  public Terms charging(WaitingFee fee) {
    return new Terms(offers, pricing, freeWaiting, needs, bargain, Optional.of(fee), fetchedBack);
  }

  public Terms fetchingBack() {
    return new Terms(offers, pricing, freeWaiting, needs, bargain, waitingFee, true);
  }

  Terms priced(Pricing other) {
    return new Terms(offers, other, freeWaiting, needs, bargain, waitingFee, fetchedBack);
  }
}
