package io.gaja.dispatch.line.valet;

import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.call.Pricing;
import io.gaja.dispatch.call.Terms;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Fare.Item;
import io.gaja.dispatch.fare.Fare.Kind;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.Slot;
import io.gaja.dispatch.line.DispatchedLine;
import io.gaja.dispatch.line.Market;
import io.gaja.dispatch.line.Quote;
import io.gaja.dispatch.line.Wish;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A valet: from the entrance to a lot nearby and back, for one price whatever the time between.
 * Only who stands near the entrance is asked. The drop-off is where the car is parked.
 */
public final class ValetLine implements DispatchedLine {
  public static final LineCode CODE = new LineCode("valet");

  private final Money price;
  private final OfferPolicy offers;
  private final Duration freeWaiting;

  public ValetLine(Money price, OfferPolicy offers, Duration freeWaiting) {
    if (price.minorUnits() <= 0) {
      throw new IllegalArgumentException("The price of a valet is above zero");
    }
    this.price = price;
    this.offers = offers;
    this.freeWaiting = freeWaiting;
  }

  @Override
  public LineCode code() {
    return CODE;
  }

  @Override
  public Slot slot() {
    return Slot.CAR;
  }

  @Override
  public List<Quote> listQuotes(Wish wish, Market market) {
    Set<Skill> needs = wish.handover().map(handed -> handed.car().needs()).orElse(Set.of());
    Terms terms =
        Terms.plain(offers, new Pricing.Fixed(price), freeWaiting).needing(needs).fetchingBack();
    Fare fare = new Fare(List.of(new Item(Kind.VALET, price)));
    Quote quote = Quote.standard(this, wish.costing(fare), terms);
    return List.of(wish.handover().map(quote::handingOver).orElse(quote));
  }

  @Override
  public Distance getNeighbourhood() {
    return offers.widestRadius();
  }
}
