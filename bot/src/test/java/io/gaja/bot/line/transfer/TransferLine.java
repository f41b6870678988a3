package io.gaja.bot.line.transfer;

import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.call.Pricing;
import io.gaja.dispatch.call.Terms;
import io.gaja.dispatch.fare.Fare;
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

/** What the core has to know: a car is driven from A to B without its owner, for one price. */
final class TransferLine implements DispatchedLine {
  static final LineCode CODE = new LineCode("transfer");

  private static final Money PRICE = Money.won(30_000);
  private static final OfferPolicy OFFERS =
      new OfferPolicy(1, Duration.ofSeconds(30), 5, new Distance(2_000), new Distance(5_000));

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
    Fare fare = new Fare(List.of(new Fare.Item(Fare.Kind.BASE, PRICE)));
    Terms terms = Terms.plain(OFFERS, new Pricing.Fixed(PRICE), Duration.ofMinutes(10));
    return List.of(Quote.standard(this, wish.costing(fare), terms));
  }
}
