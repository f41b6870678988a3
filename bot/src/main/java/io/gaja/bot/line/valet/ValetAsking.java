package io.gaja.bot.line.valet;

import io.gaja.bot.car.CarAsking;
import io.gaja.bot.car.CarDraft;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Errand;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.place.PlaceAsking;
import io.gaja.bot.ride.NotYet;
import io.gaja.bot.ride.Particulars;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Intent;
import io.gaja.bot.understanding.PlaceWords;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.id.Slot;
import io.gaja.dispatch.line.valet.ValetLine;
import io.gaja.dispatch.place.Place;
import java.util.Optional;

/** The asking for a valet: from a draft to the next question, and on to the card. */
final class ValetAsking {
  private final PlaceAsking places;

  ValetAsking(PlaceAsking places) {
    this.places = places;
  }

  /** Refused with a way to the car that is looked after already, if there is one. */
  Turn begin(ValetDraft draft, Scene scene) {
    return scene.findCallIn(Slot.CAR).isPresent()
        ? Turn.end(
            scene
                .reply(ValetPhrase.ONE_CAR_AT_A_TIME)
                .row(scene.button(Msg.MENU_STATUS, Verb.STATUS)))
        : proceed(draft, scene);
  }

  /** Of which this was said; what it costs may be asked beside a car that is looked after. */
  Turn begin(Sentence said, Optional<Errand> before, Scene scene) {
    Optional<Place> there = before.flatMap(errand -> errand.to().or(errand::from));
    ValetDraft draft = there.map(ValetDraft.NOTHING::at).orElse(ValetDraft.NOTHING);
    boolean taken = said.intent() != Intent.PRICE && scene.findCallIn(Slot.CAR).isPresent();
    return taken ? begin(draft, scene) : goOn(draft, said, scene);
  }

  /** A sentence in the middle of the asking: another place, how the car is shifted, the price. */
  Optional<Turn> hear(ValetDraft draft, Sentence said, Scene scene) {
    boolean ofAnother = said.line().filter(line -> !line.equals(ValetLine.CODE)).isPresent();
    boolean speaksOfIt =
        switch (said.intent()) {
          case CALL, CHANGE -> whereOf(said).isPresent() || shifted(draft, said).isPresent();
          case PRICE -> true;
          default -> false;
        };
    return ofAnother || !speaksOfIt ? Optional.empty() : Optional.of(goOn(draft, said, scene));
  }

  /** The car that is known already, where it is said to be shifted otherwise. */
  private static Optional<ValetDraft> shifted(ValetDraft draft, Sentence said) {
    return said.gearbox()
        .flatMap(how ->
            draft
                .car()
                .map(car -> draft.taking(new Car(car.model(), car.plate(), how, car.size()))));
  }

  private static Optional<PlaceWords> whereOf(Sentence said) {
    return said.place().or(said::to).or(said::from);
  }

  private Turn goOn(ValetDraft known, Sentence said, Scene scene) {
    ValetDraft draft = shifted(known, said).orElse(known);
    Turn turn =
        whereOf(said).map(words -> at(draft, words, scene)).orElseGet(() -> proceed(draft, scene));
    return NotYet.later(Particulars.of(said), scene)
        .map(note -> turn.after(Reply.of(note)))
        .orElse(turn);
  }

  private Turn at(ValetDraft draft, PlaceWords words, Scene scene) {
    ValetDraft anew = draft.withoutPlace();
    return places.hear(words, Optional.empty(), scene, found(anew, scene), askWhere(anew, scene));
  }

  /** Asks for what is still missing, one thing at a time; then shows the price. */
  Turn proceed(ValetDraft draft, Scene scene) {
    if (draft.where().isEmpty()) {
      return draft
          .words()
          .map(words -> find(draft, words, scene))
          .orElseGet(() -> askWhere(draft, scene));
    }
    if (!places.serves(draft.where().get())) {
      return askWhere(draft.withoutPlace(), scene)
          .after(scene.reply(Msg.PLACE_OUTSIDE, draft.where().get().name()));
    }
    return draft.car().isEmpty()
        ? cars(draft, scene).ask(CarDraft.ANY, scene)
        : ValetQuote.of(draft, scene).show();
  }

  static Turn.Settled askWhere(ValetDraft draft, Scene scene) {
    return Turn.ask(
        new ValetStep.AskWhere(draft),
        PlaceAsking.question(ValetPhrase.ASK_WHERE, ValetPhrase.ASK_WHERE_HINT, scene)
            .asking(Reply.Ask.LOCATION));
  }

  static Turn.Settled confirm(ValetDraft draft, Place place, Scene scene) {
    return Turn.ask(
        new ValetStep.ConfirmWhere(draft, place),
        PlaceAsking.confirmation(ValetPhrase.CONFIRM_WHERE, place, scene));
  }

  static Turn.Settled choose(ValetStep.ChooseWhere step, Scene scene) {
    return Turn.ask(step, PlaceAsking.choice(step.words(), step.options(), scene));
  }

  Turn find(ValetDraft draft, String words, Scene scene) {
    return places.find(words, Optional.empty(), scene, found(draft, scene));
  }

  /** Asked back, because points are not exact and an entrance is a small place. */
  Turn at(ValetDraft draft, Incoming.Location location, Scene scene) {
    if (location.forwarded()) {
      return askWhere(draft, scene).after(scene.reply(Msg.LOCATION_FORWARDED));
    }
    PlaceAsking.Found found = found(draft, scene);
    return places.at(
        location.point(),
        scene,
        new PlaceAsking.Found(
            place -> confirm(draft, place, scene), found.several(), found.none()));
  }

  private PlaceAsking.Found found(ValetDraft draft, Scene scene) {
    return new PlaceAsking.Found(
        place -> proceed(draft.at(place), scene),
        (words, options) ->
            choose(new ValetStep.ChooseWhere(draft.withoutPlace(), words, options), scene),
        why -> askWhere(draft.withoutPlace(), scene).again(why));
  }

  CarAsking cars(ValetDraft draft, Scene scene) {
    return new CarAsking(
        car -> new ValetStep.AskCar(draft, car), car -> proceed(draft.taking(car), scene));
  }
}
