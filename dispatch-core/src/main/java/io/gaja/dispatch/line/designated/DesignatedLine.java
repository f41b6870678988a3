package io.gaja.dispatch.line.designated;

import io.gaja.dispatch.call.Bargain;
import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.call.Terms;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Fare.Item;
import io.gaja.dispatch.fare.Fare.Kind;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.Slot;
import io.gaja.dispatch.line.DispatchedLine;
import io.gaja.dispatch.line.Market;
import io.gaja.dispatch.line.NamedPrice;
import io.gaja.dispatch.line.Option;
import io.gaja.dispatch.line.Quote;
import io.gaja.dispatch.line.Wish;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.place.Route;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A designated driver of one city. By the tariff, quicker for more, or for what the rider names;
 * insurance is included. Drivers come without a car, so they are shown the way home.
 */
public final class DesignatedLine implements DispatchedLine {
  public static final LineCode CODE = new LineCode("designated");

  /** From where somebody on foot still comes. */
  private static final Distance NEIGHBOURHOOD = new Distance(2_000);

  private final DesignatedTariff tariff;
  private final Predicate<Point> city;
  private final DesignatedTerms terms;

  /** A line whose tariff belongs to this city. */
  public DesignatedLine(DesignatedTariff tariff, Predicate<Point> city, DesignatedTerms terms) {
    this.tariff = tariff;
    this.city = city;
    this.terms = terms;
  }

  @Override
  public LineCode code() {
    return CODE;
  }

  @Override
  public Slot slot() {
    return Slot.RIDE;
  }

  @Override
  public List<Quote> listQuotes(Wish wish, Market market) {
    Prices prices = pricesOf(wish, market);
    Money quick =
        prices
            .way()
            .percent(Demand.quickPercent(market, wish.route().distance()))
            .roundedUpTo(tariff.rounding())
            .plus(prices.stops());
    return List.of(
        quote(Option.STANDARD, wish, prices, prices.total(), terms.offers()),
        quote(Option.QUICK, wish, prices, quick, terms.quickOffers()));
  }

  @Override
  public NamedPrice quoteAt(Money named, Wish wish, Market market) {
    Prices prices = pricesOf(wish, market);
    Bargain bargain = prices.bargain();
    if (named.compareTo(bargain.floor()) < 0) {
      return new NamedPrice.TooLow(bargain.floor());
    }
    if (named.compareTo(bargain.ceiling()) > 0) {
      return new NamedPrice.TooHigh(bargain.ceiling());
    }
    Money usual = prices.taken().usual();
    return new NamedPrice.Possible(
        quote(Option.OWN, wish, prices, named, terms.offers()),
        usual.compareTo(named) > 0 && usual.compareTo(bargain.ceiling()) <= 0
            ? Optional.of(usual)
            : Optional.empty());
  }

  /** The stop itself, and what the way gets longer by. */
  @Override
  public Optional<Money> findStopPrice(Trip trip, Route longer, Instant now) {
    boolean leaves = leaves(trip.pickup(), trip.dropOff());
    Money before = tariff.priceOfWay(trip.route(), now, leaves);
    Money after = tariff.priceOfWay(longer, now, leaves);
    Money stop = tariff.priceOfStops(1);
    return Optional.of(after.compareTo(before) > 0 ? stop.plus(after.minus(before)) : stop);
  }

  /** Who does not walk is at least twice as quick. */
  @Override
  public Distance getReach(Distance radius, Mobility how) {
    return switch (how) {
      case ON_FOOT -> radius;
      case SCOOTER, PUBLIC_TRANSPORT, CAR -> new Distance(2 * radius.metres());
    };
  }

  @Override
  public boolean pricesByDemand() {
    return true;
  }

  @Override
  public boolean showsWayHome() {
    return true;
  }

  @Override
  public Distance getNeighbourhood() {
    return NEIGHBOURHOOD;
  }

  /** What a wish costs by the tariff, how far that may move, and what such ways went for. */
  private record Prices(Money way, Money stops, Bargain bargain, TakenPrices taken) {
    Money total() {
      return way.plus(stops);
    }
  }

  private Prices pricesOf(Wish wish, Market market) {
    boolean leaves = leaves(wish.pickup(), wish.dropOff());
    Money way = tariff.priceOfWay(wish.route(), wish.departure(), leaves);
    Money stops = tariff.priceOfStops(wish.stops().size());
    return new Prices(
        way,
        stops,
        terms.bargainAround(way, stops, tariff.rounding()),
        TakenPrices.of(way.plus(stops), wish.route().distance(), market.recent()));
  }

  private boolean leaves(Place pickup, Place dropOff) {
    return city.test(pickup.point()) && !city.test(dropOff.point());
  }

  private Quote quote(Option option, Wish wish, Prices prices, Money price, OfferPolicy offers) {
    Set<Skill> needs = wish.handover().map(handed -> handed.car().needs()).orElse(Set.of());
    Terms fixed = terms.fixedAt(price, offers, prices.bargain()).needing(needs);
    return new Quote(
        option,
        CODE,
        slot(),
        wish.costing(fare(price, wish.stops().size())),
        fixed,
        wish.handover(),
        Optional.of(prices.taken().likelihoodOf(price)));
  }

  private Fare fare(Money price, int stops) {
    List<Item> items = new ArrayList<>();
    items.add(new Item(Kind.AGREED_PRICE, price.minus(tariff.priceOfStops(stops))));
    for (int stop = 0; stop < stops; stop++) {
      items.add(new Item(Kind.STOP, tariff.priceOfStops(1)));
    }
    items.add(new Item(Kind.INSURANCE, price.minus(price)));
    return new Fare(items);
  }
}
