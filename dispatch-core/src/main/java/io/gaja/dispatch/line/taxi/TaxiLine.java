package io.gaja.dispatch.line.taxi;

import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.call.Pricing;
import io.gaja.dispatch.call.Terms;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.fare.Tariff;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.line.Quote;
import io.gaja.dispatch.line.ServiceLine;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/** The metered taxi of one city. */
public final class TaxiLine implements ServiceLine {
  public static final LineCode CODE = new LineCode("taxi");

  // Streets are about 1.3 times as long as the straight line; a taxi on its way to a pickup makes
  // some 22 km/h.
  private static final double ROAD_FACTOR = 1.3;
  private static final double METRES_PER_SECOND = 22 / 3.6;
  private static final Duration SHORTEST_PICKUP = Duration.ofMinutes(1);

  // A meter below half of the estimate, or above three times of it, is a typing error.
  private static final long LOWEST_SHARE_PERCENT = 50;
  private static final long HIGHEST_SHARE_PERCENT = 300;

  private final Tariff tariff;
  private final Predicate<Point> city;
  private final OfferPolicy offers;
  private final Duration freeWaiting;

  /** A taxi line whose tariff belongs to this city. */
  public TaxiLine(Tariff tariff, Predicate<Point> city, OfferPolicy offers, Duration freeWaiting) {
    this.tariff = tariff;
    this.city = city;
    this.offers = offers;
    this.freeWaiting = freeWaiting;
  }

  @Override
  public LineCode code() {
    return CODE;
  }

  @Override
  public Quote getQuote(Place pickup, Place dropOff, Route route, Instant departure) {
    boolean leaves = city.test(pickup.point()) && !city.test(dropOff.point());
    Fare estimate = tariff.fareFor(route, departure, leaves);
    Money total = estimate.total();
    Pricing pricing =
        new Pricing.Metered(
            percent(total, LOWEST_SHARE_PERCENT), percent(total, HIGHEST_SHARE_PERCENT));
    Trip trip = Trip.direct(pickup, dropOff, route, estimate);
    return Quote.ofRide(CODE, trip, Terms.plain(offers, pricing, freeWaiting));
  }

  @Override
  public Duration getPickupTime(Distance straightLine) {
    long seconds = Math.round((double) straightLine.metres() * ROAD_FACTOR / METRES_PER_SECOND);
    Duration drive = Duration.ofSeconds(seconds);
    return drive.compareTo(SHORTEST_PICKUP) > 0 ? drive : SHORTEST_PICKUP;
  }

  private static Money percent(Money money, long percent) {
    return new Money(money.minorUnits() * percent / 100, money.currency());
  }
}
