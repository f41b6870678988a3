package io.gaja.dispatch.call;

import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Money;
import java.util.List;
import java.util.stream.Stream;

/** What a call costs, item by item, as its price is agreed, its way gets longer and it ends. */
final class Prices {
  private Prices() {}

  static Money asked(Call call) {
    return call.trip().estimate().total();
  }

  /** This much in all; of the items before, stops stay, and what is included for nothing. */
  static Fare agreedAt(Call call, Money total) {
    List<Fare.Item> kept = call.trip().estimate().items().stream().filter(Prices::isExtra).toList();
    Money rest = kept.stream().map(Fare.Item::amount).reduce(total, Money::minus);
    return new Fare(
        Stream.concat(Stream.of(new Fare.Item(Fare.Kind.AGREED_PRICE, rest)), kept.stream())
            .toList());
  }

  private static boolean isExtra(Fare.Item item) {
    return item.kind() == Fare.Kind.STOP || item.amount().minorUnits() == 0;
  }

  static Fare withStop(Call call, Money price) {
    return plus(call.trip().estimate(), Fare.Kind.STOP, price);
  }

  /** What a fixed price has come to in the end. */
  static Fare total(Call call) {
    Fare agreed = call.trip().estimate();
    return CallFacts.of(call.timeline(), CallEvent.WaitingCharged.class)
        .map(CallEvent.WaitingCharged::fee)
        .reduce(Money::plus)
        .map(fee -> plus(agreed, Fare.Kind.WAITING, fee))
        .orElse(agreed);
  }

  private static Fare plus(Fare fare, Fare.Kind kind, Money amount) {
    return new Fare(
        Stream.concat(fare.items().stream(), Stream.of(new Fare.Item(kind, amount))).toList());
  }
}
