package io.gaja.bot.card;

import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.Pricing;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.place.Place;
import java.util.Optional;
import java.util.stream.Collectors;

/** What rider and driver have agreed on before the start, as cards tell it. */
final class Agreed {
  private Agreed() {}

  static boolean isFixed(Call call) {
    return call.terms().pricing() instanceof Pricing.Fixed;
  }

  static Optional<String> price(Call call, Words words) {
    return isFixed(call)
        ? Optional.of(words.say(Msg.CARD_PRICE, words.money(call.trip().estimate().total())))
        : Optional.empty();
  }

  /**
   * From where by way of what to where, in one line; in words, since an arrow is not read aloud.
   */
  static String way(Trip trip, Words words) {
    String from = trip.pickup().name();
    String to = trip.dropOff().name();
    return trip.stops().isEmpty()
        ? words.say(Msg.WAY, from, to)
        : words.say(Msg.WAY_VIA, from, stops(trip), to);
  }

  static String stops(Trip trip) {
    return trip.stops().stream().map(Place::name).collect(Collectors.joining(", "));
  }

  /** Who rides along, where that was said. */
  static Optional<String> party(Trip trip, Words words) {
    return trip.party().map(party -> words.say(Msg.CARD_PEOPLE, words.count(party.people())));
  }

  static Optional<String> waitingFee(Call call, Msg sentence, Words words) {
    return call.terms()
        .waitingFee()
        .map(fee -> words.say(sentence, words.duration(fee.per()), words.money(fee.price())));
  }

  /** Whether the rider may still ask for a stop on the way. */
  static boolean mayStop(Call call) {
    return isFixed(call)
        && !call.terms().fetchedBack()
        && call.trip().stops().size() < Trip.MOST_STOPS
        && call.findProposedStop().isEmpty();
  }

  /** What may be offered next above the price of now. */
  static Optional<Money> raise(Call call) {
    Money now = call.trip().estimate().total();
    return call.terms()
        .bargain()
        .filter(bargain -> call.leg() == 1)
        .flatMap(bargain -> bargain.nextAbove(now));
  }
}
