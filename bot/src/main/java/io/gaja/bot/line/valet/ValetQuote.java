package io.gaja.bot.line.valet;

import io.gaja.bot.car.Cars;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Journey;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.letter.Content;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.line.valet.ValetLine;
import io.gaja.dispatch.place.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a valet at this entrance would be: the card before the call. A new one replaces it. */
record ValetQuote(ValetDraft draft, Scene scene) {
  private static final String KEY = "valet";

  static ValetQuote of(ValetDraft draft, Scene scene) {
    return new ValetQuote(draft, scene);
  }

  Turn show() {
    return priced(priced ->
        new Turn.Settled(
            Optional.of(new ValetStep.Quoted(draft)),
            List.of(new Content.Card(KEY, withButtons(card(priced)), true)),
            List.of()));
  }

  /** The card stays, without its buttons. */
  Turn place() {
    return priced(priced -> {
      NewCall call = priced.quote().placedBy(scene.person().id());
      return new Turn.Settled(
          Optional.of(new Step.Idle()),
          List.of(new Content.Withdraw(KEY, card(priced))),
          List.of(
              new Deed.Place(call),
              new Deed.Remember(scene.person().whoWentTo(call.trip().pickup()))));
    });
  }

  private Turn priced(Function<Turn.Priced, Turn> then) {
    Place entrance = draft.where().orElseThrow();
    Optional<Handover> car = draft.car().map(Handover::of);
    return price(entrance, car, scene, then);
  }

  /** The price of a valet from this entrance to the lot where the car would be parked. */
  static Turn price(
      Place entrance, Optional<Handover> car, Scene scene, Function<Turn.Priced, Turn> then) {
    return new Turn.Ask<>(
        ValetPlaces.class,
        places -> {
          Place lot =
              places.findLot(entrance.point()).orElseGet(() -> atTheEntrance(entrance, scene));
          return new Turn.GetQuote(
              new Journey(ValetLine.CODE, entrance, List.of(), lot, car, Optional.empty()), then);
        });
  }

  private static Place atTheEntrance(Place entrance, Scene scene) {
    return new Place(
        scene.say(ValetPhrase.VALET_AREA, entrance.name()), entrance.address(), entrance.point());
  }

  private Reply card(Turn.Priced priced) {
    Words words = scene.words();
    var trip = priced.quote().trip();
    String car = draft.car().map(known -> Cars.line(known, words)).orElse("");
    String near =
        priced
            .nearest()
            .filter(time -> priced.nearby() > 0)
            .map(time ->
                words.say(
                    ValetPhrase.QUOTE_NEARBY, words.count(priced.nearby()), words.duration(time)))
            .orElseGet(() -> words.say(ValetPhrase.QUOTE_NOBODY_NEAR));
    String text =
        words.say(
            ValetPhrase.QUOTE_TEXT,
            trip.pickup().name(),
            car,
            trip.dropOff().name(),
            words.money(trip.estimate().total()));
    return Reply.titled(words.say(ValetPhrase.QUOTE_TITLE), text + "\n" + near);
  }

  private Reply withButtons(Reply card) {
    return card.row(scene.option(Msg.CALL_NOW, Verb.CALL_NOW))
        .row(
            scene.option(ValetPhrase.CHANGE_PLACE, Verb.CHANGE_PICKUP),
            scene.option(ValetPhrase.CHANGE_CAR, Verb.AGAIN))
        .row(scene.option(Msg.STOP, Verb.STOP));
  }
}
