package io.gaja.bot.card;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.call.Trip;
import java.time.Duration;
import java.time.Instant;

/** A call as the driver sees it: first as an offer, then as the job in hand. */
public final class DriverCard {
  private DriverCard() {}

  /** The key under which the card lives in the driver's chat. */
  public static String keyOf(Call call) {
    return "job-" + call.id();
  }

  public static Reply offer(Call call, Offer offer, Instant now, Words words) {
    Trip trip = call.trip();
    String text =
        String.join(
            "\n",
            words.say(
                Msg.OFFER_WAY,
                trip.pickup().name(),
                trip.dropOff().name(),
                words.distance(trip.route().distance())),
            words.say(Msg.OFFER_FARE, words.money(trip.estimate().total())),
            words.say(
                Msg.OFFER_HURRY,
                String.valueOf(
                    Math.ceilDiv(Duration.between(now, offer.expiresAt()).toMillis(), 1000))));
    String title =
        words.say(
            Msg.OFFER_TITLE, words.distance(offer.away()), words.duration(offer.pickupTime()));
    return Reply.titled(title, text)
        .row(
            button(call, Msg.ACCEPT, Verb.ACCEPT, words),
            button(call, Msg.DECLINE, Verb.DECLINE, words));
  }

  /** The job in the state it is in; the last words once the driver has it no more. */
  public static Reply job(Call call, Words words) {
    return switch (call.state()) {
      case CallState.Assigned assigned ->
          Reply.titled(words.say(Msg.JOB_TO_PICKUP, call.trip().pickup().name()), way(call, words))
              .at(call.trip().pickup())
              .row(MapLinks.directions(call.trip().pickup(), words))
              .row(button(call, Msg.I_ARRIVED, Verb.ARRIVED, words))
              .row(
                  button(call, Msg.MESSAGE_RIDER, Verb.MESSAGE, words),
                  button(call, Msg.CANNOT_GO, Verb.GIVE_UP, words));
      case CallState.Arrived arrived ->
          Reply.titled(
                  words.say(Msg.JOB_WAITING, words.time(arrived.waitsUntil())),
                  words.say(Msg.JOB_WAITING_TEXT) + "\n" + way(call, words))
              .row(button(call, Msg.ON_BOARD, Verb.ON_BOARD, words))
              .row(
                  button(call, Msg.MESSAGE_RIDER, Verb.MESSAGE, words),
                  button(call, Msg.RIDER_ABSENT, Verb.ABSENT, words))
              .row(button(call, Msg.CANNOT_GO, Verb.GIVE_UP, words));
      case CallState.Riding riding ->
          Reply.titled(words.say(Msg.JOB_RIDING, call.trip().dropOff().name()), way(call, words))
              .at(call.trip().dropOff())
              .row(MapLinks.directions(call.trip().dropOff(), words))
              .row(button(call, Msg.FINISH, Verb.FINISH, words))
              .row(
                  button(call, Msg.MESSAGE_RIDER, Verb.MESSAGE, words),
                  button(call, Msg.CANNOT_GO, Verb.GIVE_UP, words));
      case CallState.Parked parked -> Reply.of(words.say(Msg.JOB_PARKED, parked.where()));
      case CallState.Cancelled cancelled -> Reply.of(words.say(whyCancelled(cancelled.cause())));
      case CallState.Completed completed -> Reply.of(words.say(Msg.JOB_ENDED));
      case CallState.Unserved unserved -> Reply.of(words.say(Msg.JOB_ENDED));
      case CallState.Searching searching -> Reply.of(words.say(Msg.OFFER_LAPSED));
      case CallState.Offering offering -> Reply.of(words.say(Msg.OFFER_LAPSED));
    };
  }

  private static Msg whyCancelled(CallState.Cancelled.Cause cause) {
    return switch (cause) {
      case RIDER_WHILE_SEARCHING -> Msg.OFFER_CANCELLED;
      case RIDER_BEFORE_PICKUP -> Msg.JOB_CANCELLED;
      case RIDER_ON_BOARD -> Msg.JOB_CANCELLED_ON_BOARD;
      case RIDER_ABSENT -> Msg.JOB_ABSENT;
      case DRIVER_ON_BOARD, OPERATOR, ABANDONED -> Msg.JOB_ENDED;
    };
  }

  private static String way(Call call, Words words) {
    Trip trip = call.trip();
    return words.say(
        Msg.JOB_WAY,
        trip.pickup().name(),
        trip.dropOff().name(),
        words.money(trip.estimate().total()));
  }

  private static Button button(Call call, Msg label, Verb verb, Words words) {
    return Tapped.button(words.say(label), verb, call.id().value());
  }
}
