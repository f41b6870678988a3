package io.gaja.bot.line.designated;

import io.gaja.bot.car.Cars;
import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.ride.Doubt;
import io.gaja.bot.ride.NotYet;
import io.gaja.bot.ride.QuoteCard;
import io.gaja.bot.ride.RideDraft;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.Likelihood;
import io.gaja.dispatch.line.Option;
import io.gaja.dispatch.line.Quote;
import io.gaja.dispatch.place.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a designated driver would be: the way, the car, and three ways to pay for it. */
final class DesignatedCard {
  private DesignatedCard() {}

  static Turn.Settled show(RideDraft draft, Turn.Priced priced, Scene scene) {
    Reply card =
        quoted(draft, priced, scene)
            .row(prices(priced, scene))
            .row(scene.option(DesignatedPhrase.OWN, Verb.NAME_PRICE));
    return QuoteCard.show(
        draft,
        QuoteCard.withStops(card, draft, scene)
            .row(
                scene.option(DesignatedPhrase.CHANGE_CAR, Verb.CHANGE_CAR),
                scene.option(DesignatedPhrase.CAR_NOTES, Verb.HAND_OVER)),
        scene);
  }

  /** The prices come once the rider has said that this way is meant. */
  static Turn.Settled doubt(Doubt doubt, RideDraft draft, Turn.Priced priced, Scene scene) {
    return QuoteCard.doubt(
        doubt,
        draft,
        priced.quote().trip(),
        quoted(draft, priced, scene),
        scene.option(DesignatedPhrase.MEANT, Verb.YES),
        scene);
  }

  private static Reply quoted(RideDraft draft, Turn.Priced priced, Scene scene) {
    List<String> lines = new ArrayList<>(lines(priced.quote(), scene.words()));
    lines.add(chances(priced, scene.words()));
    lines.addAll(NotYet.ofAnyRide(draft.particulars(), scene));
    return reply(lines, scene.words());
  }

  private static Button[] prices(Turn.Priced priced, Scene scene) {
    return priced.quotes().reversed().stream()
        .flatMap(quote ->
            labelOf(quote.option()).stream()
                .map(label -> callFor(scene.say(label, price(quote, scene)), quote, scene)))
        .toArray(Button[]::new);
  }

  private static Optional<DesignatedPhrase> labelOf(Option option) {
    if (option.equals(Option.QUICK)) {
      return Optional.of(DesignatedPhrase.QUICK);
    }
    return option.equals(Option.STANDARD)
        ? Optional.of(DesignatedPhrase.STANDARD)
        : Optional.empty();
  }

  /** Places the call in this way and for this price, or not at all. */
  static Button callFor(String label, Quote quote, Scene scene) {
    return callFor(label, quote.option(), quote.trip().estimate().total(), scene);
  }

  static Button callFor(String label, Option option, Money price, Scene scene) {
    return scene.option(label, Verb.CALL_NOW, option + "." + price.minorUnits());
  }

  static String price(Quote quote, Scene scene) {
    return scene.words().money(quote.trip().estimate().total());
  }

  /** The last words of the card once the call is placed. */
  static Reply placed(Quote quote, Scene scene) {
    List<String> lines = new ArrayList<>(lines(quote, scene.words()));
    lines.add(scene.say(DesignatedPhrase.CALLING, price(quote, scene)));
    return reply(lines, scene.words());
  }

  private static Reply reply(List<String> lines, Words words) {
    return Reply.titled(words.say(DesignatedPhrase.CARD_TITLE), String.join("\n", lines));
  }

  private static List<String> lines(Quote quote, Words words) {
    Trip trip = quote.trip();
    List<String> lines = new ArrayList<>(QuoteCard.way(trip, words));
    lines.add(
        words.say(
            DesignatedPhrase.CARD_LENGTH,
            words.distance(trip.route().distance()),
            words.duration(trip.route().duration())));
    if (trip.route().source() == Route.Source.ESTIMATE) {
      lines.add(words.say(Msg.CARD_ESTIMATED_WAY));
    }
    quote.handover().ifPresent(handed -> lines.addAll(Cars.lines(handed, words)));
    lines.add(
        words.say(DesignatedPhrase.CARD_INCLUDED, words.duration(quote.terms().freeWaiting())));
    return lines;
  }

  /** How long it usually takes, where that is known; who is there now, and how soon. */
  private static String chances(Turn.Priced priced, Words words) {
    List<String> lines = new ArrayList<>();
    priced
        .quote()
        .likelihood()
        .flatMap(Likelihood::usualWait)
        .ifPresent(wait -> lines.add(words.say(DesignatedPhrase.WAIT_USUAL, words.duration(wait))));
    lines.add(
        priced
            .nearest()
            .map(nearest ->
                words.say(
                    DesignatedPhrase.NEARBY, words.count(priced.nearby()), words.duration(nearest)))
            .orElseGet(() -> words.say(DesignatedPhrase.NOBODY_NEAR)));
    return String.join("\n", lines);
  }
}
