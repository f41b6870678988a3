package io.gaja.bot.rider;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.letter.Content;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the questions of a ride are put, and the card with the estimate. */
final class RideQuestions {
  private static final String CARD_KEY = "estimate";

  private RideQuestions() {}

  static Turn.Settled askPickup(RideDraft draft, Scene scene) {
    return askPlace(new RideStep.AskPickup(draft), Msg.ASK_PICKUP, Msg.ASK_PICKUP_HINT, scene);
  }

  static Turn.Settled askDropOff(RideDraft draft, Scene scene) {
    return askPlace(new RideStep.AskDropOff(draft), Msg.ASK_DROPOFF, Msg.ASK_DROPOFF_HINT, scene);
  }

  private static Turn.Settled askPlace(RideStep step, Msg question, Msg hint, Scene scene) {
    List<Button> saved = new ArrayList<>();
    scene.person().home().ifPresent(home -> saved.add(scene.option(Msg.HOME, Verb.HOME)));
    scene.person().work().ifPresent(work -> saved.add(scene.option(Msg.WORK, Verb.WORK)));
    Reply reply =
        Reply.titled(scene.say(question), scene.say(hint)).row(saved.toArray(Button[]::new));
    List<Place> recents = scene.person().recents();
    for (int i = 0; i < recents.size(); i++) {
      String label = scene.say(Msg.RECENT, recents.get(i).name());
      reply = reply.row(scene.option(label, Verb.RECENT, String.valueOf(i)));
    }
    reply = reply.row(scene.option(Msg.STOP, Verb.STOP));
    return Turn.ask(
        step, step instanceof RideStep.AskPickup ? reply.asking(Reply.Ask.LOCATION) : reply);
  }

  static Turn.Settled confirmPickup(RideDraft draft, Place place, Scene scene) {
    return Turn.ask(
        new RideStep.ConfirmPickup(draft, place),
        Reply.titled(scene.say(Msg.CONFIRM_PICKUP), lines(place))
            .at(place)
            .row(scene.option(Msg.YES, Verb.YES), scene.option(Msg.AGAIN, Verb.AGAIN)));
  }

  static Turn.Settled choose(RideStep.ChoosePickup step, Scene scene) {
    return choose(step, step.words(), step.options(), scene);
  }

  static Turn.Settled choose(RideStep.ChooseDropOff step, Scene scene) {
    return choose(step, step.words(), step.options(), scene);
  }

  private static Turn.Settled choose(
      RideStep step, String words, List<Place> options, Scene scene) {
    Reply reply = scene.reply(Msg.WHICH_PLACE, words);
    for (int i = 0; i < options.size(); i++) {
      reply = reply.row(scene.option(options.get(i).name(), Verb.PICK, String.valueOf(i)));
    }
    return Turn.ask(step, reply.row(scene.option(Msg.STOP, Verb.STOP)));
  }

  /** The card with the estimate: a new one takes the place of the last. */
  static Turn.Settled quoted(RideDraft draft, Turn.Priced priced, Scene scene) {
    Reply card =
        estimate(priced, scene.words())
            .row(scene.option(Msg.CALL_NOW, Verb.CALL_NOW))
            .row(
                scene.option(Msg.CHANGE_PICKUP, Verb.CHANGE_PICKUP),
                scene.option(Msg.CHANGE_DROPOFF, Verb.CHANGE_DROPOFF))
            .row(scene.option(Msg.STOP, Verb.STOP));
    return new Turn.Settled(
        Optional.of(new RideStep.Quoted(draft)),
        List.of(new Content.Card(CARD_KEY, card, true)),
        List.of());
  }

  /** The card's last words, once the call is placed: the same without buttons. */
  static Content placed(Turn.Priced priced, Scene scene) {
    return new Content.Withdraw(CARD_KEY, estimate(priced, scene.words()));
  }

  /** Where from, where to, what it costs about, and how good the chances are. */
  private static Reply estimate(Turn.Priced priced, Words words) {
    Trip trip = priced.quote().trip();
    List<String> lines = new ArrayList<>();
    lines.add(words.say(Msg.CARD_FROM, inOneLine(trip.pickup())));
    lines.add(words.say(Msg.CARD_TO, inOneLine(trip.dropOff())));
    lines.add(
        words.say(
            Msg.CARD_ESTIMATE,
            words.money(trip.estimate().total()),
            words.distance(trip.route().distance()),
            words.duration(trip.route().duration())));
    if (trip.route().source() == Route.Source.ESTIMATE) {
      lines.add(words.say(Msg.CARD_ESTIMATED_WAY));
    }
    lines.add(
        priced
            .nearest()
            .map(nearest ->
                words.say(Msg.CARD_NEARBY, words.count(priced.nearby()), words.duration(nearest)))
            .orElseGet(() -> words.say(Msg.CARD_NOBODY_NEAR)));
    return Reply.titled(words.say(Msg.CARD_TAXI), String.join("\n", lines));
  }

  static Turn.Settled oneAtATime(Scene scene) {
    return Turn.end(
        scene.reply(Msg.REFUSED_RIDER_HAS_A_CALL).row(scene.button(Msg.MENU_STATUS, Verb.STATUS)));
  }

  private static String inOneLine(Place place) {
    return place.address().isEmpty() ? place.name() : place.name() + " · " + place.address();
  }

  private static String lines(Place place) {
    return place.address().isEmpty() ? place.name() : place.name() + "\n" + place.address();
  }
}
