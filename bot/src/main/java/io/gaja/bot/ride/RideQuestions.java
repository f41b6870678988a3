package io.gaja.bot.ride;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.place.PlaceAsking;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.place.Place;

/** How the questions of a ride are put. */
final class RideQuestions {
  private RideQuestions() {}

  static Turn.Settled askPickup(RideDraft draft, Scene scene) {
    return Turn.ask(
        new RideStep.AskPickup(draft),
        PlaceAsking.question(Msg.ASK_PICKUP, Msg.ASK_PICKUP_HINT, scene)
            .asking(Reply.Ask.LOCATION));
  }

  static Turn.Settled askDropOff(RideDraft draft, Scene scene) {
    return Turn.ask(
        new RideStep.AskDropOff(draft),
        PlaceAsking.question(Msg.ASK_DROPOFF, Msg.ASK_DROPOFF_HINT, scene));
  }

  static Turn.Settled confirmPickup(RideDraft draft, Place place, Scene scene) {
    return Turn.ask(
        new RideStep.ConfirmPickup(draft, place),
        PlaceAsking.confirmation(Msg.CONFIRM_PICKUP, place, scene));
  }

  static Turn.Settled choose(RideStep.ChoosePickup step, Scene scene) {
    return Turn.ask(step, PlaceAsking.choice(step.words(), step.options(), scene));
  }

  static Turn.Settled choose(RideStep.ChooseDropOff step, Scene scene) {
    return Turn.ask(step, PlaceAsking.choice(step.words(), step.options(), scene));
  }

  static Turn.Settled askStop(RideDraft draft, Scene scene) {
    return Turn.ask(
        new RideStep.AskStop(draft),
        PlaceAsking.question(Msg.ASK_STOP, Msg.ASK_DROPOFF_HINT, scene));
  }

  static Turn.Settled choose(RideStep.ChooseStop step, Scene scene) {
    return Turn.ask(step, PlaceAsking.choice(step.words(), step.options(), scene));
  }

  static Turn.Settled askPeople(RideDraft draft, int seats, Scene scene) {
    Button[] choice = new Button[seats];
    for (int i = 0; i < seats; i++) {
      String label = scene.say(Msg.PEOPLE, scene.words().count(i + 1));
      choice[i] = scene.option(label, Verb.PICK, String.valueOf(i + 1));
    }
    return Turn.ask(
        new RideStep.AskPeople(draft),
        scene.reply(Msg.ASK_PEOPLE).row(choice).row(scene.option(Msg.BACK, Verb.STOP)));
  }

  static Turn.Settled oneAtATime(Scene scene) {
    return Turn.end(
        scene.reply(Msg.REFUSED_RIDER_HAS_A_CALL).row(scene.button(Msg.MENU_STATUS, Verb.STATUS)));
  }
}
