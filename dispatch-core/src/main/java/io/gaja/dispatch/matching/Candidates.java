package io.gaja.dispatch.matching;

import static java.util.Comparator.comparing;

import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.call.WayHome;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Drivers.Nearby;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.id.Ids;
import io.gaja.dispatch.id.OfferId;
import io.gaja.dispatch.line.DispatchedLine;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is asked in the next wave: those who are there soonest, however they move. Before them come
 * those whom the call takes homeward, if they wished for that; last those whom it would lead away.
 * Who let this call go by is asked only after all others.
 *
 * @param radius of this wave
 * @param callsThere calls that lately started near the drop-off, where the line shows the way home
 */
record Candidates(
    Call call, DispatchedLine line, Distance radius, Optional<Integer> callsThere, Instant now) {
  private static final Comparator<Candidate> ORDER =
      comparing(Candidate::lapsed)
          .thenComparing(Candidate::direction)
          .thenComparing(Candidate::pickupTime)
          .thenComparing(Candidate::away);

  private record Candidate(
      Driver driver, Distance away, Duration pickupTime, Direction direction, boolean lapsed) {}

  /** Where a call leads somebody who has wished to go home. */
  private enum Direction {
    HOMEWARD,
    NOT_WISHED,
    AWAY
  }

  static boolean mayBeAsked(Call call, Nearby nearby) {
    return !call.declined().contains(nearby.driver().id())
        && !nearby.driver().id().person().equals(call.rider());
  }

  /** As far as anybody is asked in this wave. */
  Distance farthest() {
    return Stream.of(Mobility.values())
        .map(how -> line.getReach(radius, how))
        .reduce(radius, (one, other) -> one.compareTo(other) >= 0 ? one : other);
  }

  List<Offer> choose(List<Nearby> nearby) {
    return nearby.stream()
        .filter(one -> mayBeAsked(call, one))
        .filter(one -> one.away().compareTo(line.getReach(radius, how(one))) <= 0)
        .map(this::candidate)
        .sorted(ORDER)
        .limit(call.terms().offers().driversPerWave())
        .map(this::offer)
        .toList();
  }

  private static Mobility how(Nearby nearby) {
    return nearby.driver().mobility();
  }

  private Candidate candidate(Nearby nearby) {
    Driver driver = nearby.driver();
    return new Candidate(
        driver,
        nearby.away(),
        line.getPickupTime(nearby.away(), how(nearby)),
        direction(driver),
        call.lapsed().contains(driver.id()));
  }

  private Direction direction(Driver driver) {
    if (!driver.isHomeward(now)) {
      return Direction.NOT_WISHED;
    }
    return isNearerHome(driver) ? Direction.HOMEWARD : Direction.AWAY;
  }

  private boolean isNearerHome(Driver driver) {
    return driver
        .home()
        .filter(home -> dropOff().distanceTo(home).compareTo(pickup().distanceTo(home)) < 0)
        .isPresent();
  }

  private Offer offer(Candidate candidate) {
    OfferPolicy policy = call.terms().offers();
    Driver driver = candidate.driver();
    Offer offer =
        Offer.plain(
            new OfferId(Ids.random()),
            driver.id(),
            candidate.away(),
            candidate.pickupTime(),
            now.plus(policy.offerLasts()));
    return callsThere
        .map(calls ->
            offer.showing(
                new WayHome(calls, driver.home().map(dropOff()::distanceTo), isNearerHome(driver))))
        .orElse(offer);
  }

  private Point pickup() {
    return call.trip().pickup().point();
  }

  private Point dropOff() {
    return call.trip().dropOff().point();
  }
}
