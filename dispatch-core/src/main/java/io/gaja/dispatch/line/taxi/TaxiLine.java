package io.gaja.dispatch.line.taxi;

import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.call.Party;
import io.gaja.dispatch.call.Pricing;
import io.gaja.dispatch.call.Terms;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.fare.Tariff;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.Slot;
import io.gaja.dispatch.line.DispatchedLine;
import io.gaja.dispatch.line.Market;
import io.gaja.dispatch.line.Quote;
import io.gaja.dispatch.line.Wish;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The metered taxi of one city. */
public final class TaxiLine implements DispatchedLine {
  public static final LineCode CODE = new LineCode("taxi");

  /** Passengers of an ordinary Korean taxi, a car of five seats. */
  public static final int SEATS = 4;

  // A meter below half of the estimate, or above three times of it, is a typing error.
  private static final int LOWEST_SHARE_PERCENT = 50;
  private static final int HIGHEST_SHARE_PERCENT = 300;

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
  public Slot slot() {
    return Slot.RIDE;
  }

  /** A party that does not fit is not promised its seats. */
  @Override
  public List<Quote> listQuotes(Wish wish, Market market) {
    boolean leaves = city.test(wish.pickup().point()) && !city.test(wish.dropOff().point());
    Fare estimate = tariff.fareFor(wish.route(), wish.departure(), leaves);
    Money total = estimate.total();
    Pricing pricing =
        new Pricing.Metered(
            total.percent(LOWEST_SHARE_PERCENT), total.percent(HIGHEST_SHARE_PERCENT));
    Terms terms = Terms.plain(offers, pricing, freeWaiting);
    Optional<Party> party = wish.party().filter(all -> all.people() <= SEATS);
    return List.of(Quote.standard(this, wish.costing(estimate).carrying(party), terms));
  }
}
