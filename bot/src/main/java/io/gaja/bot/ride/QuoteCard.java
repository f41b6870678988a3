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
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The card with what a ride would be. A new one takes the place of the last. */
public final class QuoteCard {
  private static final String KEY = "estimate";

  /** Beyond this a slip of the tongue is likelier than the trip: from Suwon to Paju and back. */
  private static final Distance FAR = Distance.ofKilometres(60);

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

  /** The quote with the buttons for stops on the way, for a line that makes them. */
  public static Reply withStops(Reply quote, RideDraft draft, Scene scene) {
    List<Button> buttons = new ArrayList<>();
    if (draft.mayStopMore()) {
      buttons.add(scene.option(Msg.ADD_STOP, Verb.ADD_STOP));
    }
    if (!draft.stops().isEmpty()) {
      buttons.add(scene.option(Msg.DROP_STOPS, Verb.DROP_STOPS));
    }
    return quote.row(buttons.toArray(Button[]::new));
  }

  /** Where from, by way of what, where to. */
  public static List<String> way(Trip trip, Words words) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say(Msg.CARD_FROM, inOneLine(trip.pickup())));
    trip.stops().forEach(stop -> lines.add(words.say(Msg.CARD_STOP, inOneLine(stop))));
    lines.add(words.say(Msg.CARD_TO, inOneLine(trip.dropOff())));
    if (trip.route().distance().compareTo(FAR) > 0) {
      lines.add(words.say(Msg.CARD_FAR, words.distance(trip.route().distance())));
    }
    return lines;
  }

  /** The way, and what it costs about. */
  public static List<String> lines(Trip trip, Words words) {
    List<String> lines = way(trip, words);
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

  private static String inOneLine(Place place) {
    return place.address().isEmpty() ? place.name() : place.name() + " · " + place.address();
  }
}
