package io.gaja.dispatch.matching;

import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.driver.Drivers.Nearby;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.id.Ids;
import io.gaja.dispatch.id.OfferId;
import io.gaja.dispatch.line.DispatchedLine;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Who is asked in the next wave: the nearest free drivers, those who let this call go by only after
 * all others.
 */
final class Candidates {
  private Candidates() {}

  static boolean mayBeAsked(Call call, Nearby nearby) {
    return !call.declined().contains(nearby.driver().id())
        && !nearby.driver().id().person().equals(call.rider());
  }

  static List<Offer> choose(Call call, DispatchedLine line, List<Nearby> nearby, Instant now) {
    OfferPolicy policy = call.terms().offers();
    return nearby.stream()
        .filter(one -> mayBeAsked(call, one))
        .sorted(
            Comparator.comparing((Nearby one) -> call.lapsed().contains(one.driver().id()))
                .thenComparing(Drivers.Nearby::away))
        .limit(policy.driversPerWave())
        .map(one ->
            new Offer(
                new OfferId(Ids.random()),
                one.driver().id(),
                one.away(),
                line.getPickupTime(one.away(), Mobility.CAR),
                now.plus(policy.offerLasts())))
        .toList();
  }
}
