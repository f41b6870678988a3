package io.gaja.bot.card;

import io.gaja.bot.car.Cars;
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
import io.gaja.dispatch.driver.Driver;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A call as the driver sees it: first as an offer, then as the job in hand. */
public final class DriverCard {
  private DriverCard() {}

  /** The key under which the card lives in the driver's chat. */
  public static String keyOf(Call call) {
    return "job-" + call.id();
  }

  /** The call as it is offered to this driver; how they come is said where they are known. */
  public static Reply offer(
      Call call, Offer offer, Optional<Driver> driver, Instant now, Words words) {
    return new OfferCard(call, offer, driver, words).show(now);
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
    String price = words.money(trip.estimate().total());
    Stream<String> way =
        Stream.of(
            Agreed.isFixed(call)
                ? words.say(Msg.JOB_WAY_PRICE, trip.pickup().name(), trip.dropOff().name(), price)
                : words.say(Msg.JOB_WAY, trip.pickup().name(), trip.dropOff().name(), price));
    Stream<String> stops = trip.stops().stream().map(stop -> words.say(Msg.JOB_STOP, stop.name()));
    Stream<String> car =
        call.handover().stream().flatMap(handed -> Cars.lines(handed, words).stream());
    Stream<String> party = Agreed.party(trip, words).stream();
    return Stream.of(way, stops, party, car)
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static Button button(Call call, Msg label, Verb verb, Words words) {
    return Tapped.button(words.say(label), verb, call.id().value());
  }
}
