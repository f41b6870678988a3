package io.gaja.bot.ride;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.letter.Content;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The card with what a ride would be. A new one takes the place of the last. */
public final class QuoteCard {
  private static final String KEY = "estimate";

  private QuoteCard() {}

  /**
   * Shows what it would be, with the line's own buttons; taps on those go to {@link
   * RidePlan#onOption}.
   */
  public static Turn.Settled show(RideDraft draft, Reply quote, Scene scene) {
    Reply card =
        quote
            .row(
                scene.option(Msg.CHANGE_PICKUP, Verb.CHANGE_PICKUP),
                scene.option(Msg.CHANGE_DROPOFF, Verb.CHANGE_DROPOFF))
            .row(scene.option(Msg.STOP, Verb.STOP));
    return new Turn.Settled(
        Optional.of(new RideStep.Quoted(draft)),
        List.of(new Content.Card(KEY, card, true)),
        List.of());
  }

  /** Places the call; the card stays with these last words and without buttons. */
  public static Turn.Settled place(NewCall call, Reply quote, Scene scene) {
    return new Turn.Settled(
        Optional.of(new Step.Idle()),
        List.of(new Content.Withdraw(KEY, quote)),
        List.of(
            new Deed.Place(call),
            new Deed.Remember(scene.person().whoWentTo(call.trip().dropOff()))));
  }

  /**
   * Asks whether it is meant before it can be called. A tap on the button that says yes goes to
   * {@link RidePlan#onOption}.
   */
  public static Turn.Settled doubt(
      Doubt doubt, RideDraft draft, Trip trip, Reply quote, Button yes, Scene scene) {
    Words words = scene.words();
    String question =
        switch (doubt) {
          case Doubt.Far() ->
              words.say(
                  Msg.DOUBT_FAR,
                  trip.pickup().name(),
                  trip.dropOff().name(),
                  words.distance(trip.route().distance()),
                  words.money(trip.estimate().total()));
          case Doubt.Near(Duration walk) -> words.say(Msg.DOUBT_NEAR, words.duration(walk));
          case Doubt.Elsewhere(Distance away) ->
              words.say(Msg.DOUBT_ELSEWHERE, words.distance(away));
        };
    return show(draft, quote.line("").line(question).row(yes), scene)
        .to(new RideStep.Doubted(draft));
  }

  /** The quote with the buttons for stops on the way, for a line that makes them, and others. */
  public static Reply withStops(Reply quote, RideDraft draft, Scene scene, Button... others) {
    List<Button> buttons = new ArrayList<>();
    if (draft.mayStopMore()) {
      buttons.add(scene.option(Msg.ADD_STOP, Verb.ADD_STOP));
    }
    if (!draft.stops().isEmpty()) {
      buttons.add(scene.option(Msg.DROP_STOPS, Verb.DROP_STOPS));
    }
    buttons.addAll(List.of(others));
    return quote.row(buttons.toArray(Button[]::new));
  }

  /** Where from, by way of what, where to. */
  public static List<String> way(Trip trip, Words words) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say(Msg.CARD_FROM, Words.inOneLine(trip.pickup())));
    trip.stops().forEach(stop -> lines.add(words.say(Msg.CARD_STOP, Words.inOneLine(stop))));
    lines.add(words.say(Msg.CARD_TO, Words.inOneLine(trip.dropOff())));
    return lines;
  }

  /** The way, who rides along, and what it costs about. */
  public static List<String> lines(Trip trip, Words words) {
    List<String> lines = way(trip, words);
    trip.party().map(party -> people(party.people(), words)).ifPresent(lines::add);
    lines.add(
        words.say(
            Msg.CARD_ESTIMATE,
            words.money(trip.estimate().total()),
            words.distance(trip.route().distance()),
            words.duration(trip.route().duration())));
    if (trip.route().source() == Route.Source.ESTIMATE) {
      lines.add(words.say(Msg.CARD_ESTIMATED_WAY));
    }
    return lines;
  }

  static String people(int people, Words words) {
    return words.say(Msg.CARD_PEOPLE, words.count(people));
  }
}
