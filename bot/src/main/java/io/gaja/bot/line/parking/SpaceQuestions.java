package io.gaja.bot.line.parking;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.place.PlaceAsking;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.place.Place;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How the questions about a wanted space are put. */
final class SpaceQuestions {
  private static final List<Duration> USUAL =
      List.of(
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(3),
          Duration.ofHours(4),
          Duration.ofDays(1));

  private SpaceQuestions() {}

  static Turn.Settled askWhere(ParkingDraft draft, List<BookedSpace> open, Scene scene) {
    List<Place> offered = scene.riding().map(call -> call.trip().dropOff()).stream().toList();
    Reply question =
        PlaceAsking.question(ParkingPhrase.ASK_WHERE, ParkingPhrase.ASK_WHERE_HINT, scene);
    for (Place place : offered) {
      question =
          question.row(
              scene.option(scene.say(ParkingPhrase.RIDE_GOES_TO, place.name()), Verb.PICK, "0"));
    }
    for (BookedSpace space : open) {
      question = question.row(mine(space, scene));
    }
    return Turn.ask(new ParkingStep.AskWhere(draft, offered), question.asking(Reply.Ask.LOCATION));
  }

  private static Button mine(BookedSpace space, Scene scene) {
    Booking booking = space.booking();
    String time = WindowText.say(booking.window(), scene.now(), scene.words());
    return Act.SHOW.button(
        scene.say(ParkingPhrase.MY_BOOKING, space.lot().name(), time), booking.id().value());
  }

  static Reply whichToExtend(List<BookedSpace> open, Scene scene) {
    Reply question = scene.reply(ParkingPhrase.WHICH_TO_EXTEND);
    for (BookedSpace space : open) {
      question = question.row(Act.EXTEND.button(space.lot().name(), space.booking().id().value()));
    }
    return question;
  }

  static Turn.Settled choose(ParkingStep.ChooseWhere step, Scene scene) {
    return Turn.ask(step, PlaceAsking.choice(step.words(), step.options(), scene));
  }

  static Turn.Settled askWhen(ParkingDraft draft, Scene scene) {
    String place = Around.say(draft, scene.words());
    Reply question =
        Reply.titled(
            scene.say(ParkingPhrase.ASK_WHEN, place), scene.say(ParkingPhrase.ASK_WHEN_HINT));
    Button[] hours = new Button[USUAL.size() - 1];
    for (int i = 0; i < USUAL.size(); i++) {
      Button button =
          scene.option(
              WindowText.length(USUAL.get(i), scene.words()), Verb.PICK, String.valueOf(i));
      if (i < hours.length) {
        hours[i] = button;
      } else {
        question = question.row(hours).row(button);
      }
    }
    return Turn.ask(
        new ParkingStep.AskWhen(draft), question.row(scene.option(Msg.STOP, Verb.STOP)));
  }

  /** The length that was chosen, if it was one of those offered. */
  static Optional<Duration> lengthOf(Tapped tap) {
    return tap.index() >= 0 && tap.index() < USUAL.size()
        ? Optional.of(USUAL.get(tap.index()))
        : Optional.empty();
  }
}
