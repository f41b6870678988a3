package io.gaja.dispatch.matching;

import io.gaja.dispatch.call.NearbyCalls;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.driver.Drivers.Nearby;
import io.gaja.dispatch.line.DispatchedLine;
import io.gaja.dispatch.line.Market;
import io.gaja.dispatch.line.Wish;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at what is true around a pickup while a wish is priced. Reads only; bounded. */
public final class Markets {
  /** How far back prices are looked at. */
  private static final Duration LATELY = Duration.ofDays(28);

  /** No call looks for a driver for longer. */
  private static final Duration LONGEST_SEARCH = Duration.ofHours(2);

  private static final int MOST_DRIVERS = 30;
  private static final int MOST_CALLS = 100;
  private static final int MOST_FARES = 200;

  private final NearbyCalls calls;
  private final Drivers drivers;

  public Markets(NearbyCalls calls, Drivers drivers) {
    this.calls = calls;
    this.drivers = drivers;
  }

  public Market getMarket(DispatchedLine line, Wish wish, Instant now) {
    Point pickup = wish.pickup().point();
    Distance within = line.getNeighbourhood();
    Set<Skill> needs = wish.handover().map(Handover::car).map(Car::needs).orElse(Set.of());
    List<Nearby> free =
        drivers.listFreeNear(
            pickup, line.code(), needs, within, now.minus(Dispatcher.FRESH), MOST_DRIVERS);
    Optional<Duration> nearest =
        free.stream()
            .map(one -> line.getPickupTime(one.away(), one.driver().mobility()))
            .min(Duration::compareTo);
    return line.pricesByDemand()
        ? new Market(
            calls.countSearching(
                line.code(), pickup, within, now.minus(LONGEST_SEARCH), MOST_CALLS),
            free.size(),
            nearest,
            calls.listFares(line.code(), pickup, within, now.minus(LATELY), MOST_FARES))
        : new Market(0, free.size(), nearest, List.of());
  }
}
