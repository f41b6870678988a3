package io.gaja.bot.card;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Rating;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A call as its rider sees it, in every state. */
public final class RiderCard {
  private final Call call;
  private final Optional<Driver> driver;
  private final Instant now;
  private final Words words;

  private RiderCard(Call call, Optional<Driver> driver, Instant now, Words words) {
    this.call = call;
    this.driver = driver;
    this.now = now;
    this.words = words;
  }

  /** The key under which the card lives in the rider's chat. */
  public static String keyOf(Call call) {
    return "ride-" + call.id();
  }

  /** The card of this call; the driver is known from the assignment on. */
  public static Reply show(Call call, Optional<Driver> driver, Instant now, Words words) {
    return new RiderCard(call, driver, now, words).show();
  }

  /** The receipt of a completed call; empty for any other. */
  public static Optional<Reply> receipt(Call call, Words words) {
    if (!(call.state() instanceof CallState.Completed done)) {
      return Optional.empty();
    }
    var receipt = done.receipt();
    var trip = call.trip();
    String text =
        words.say(
            Msg.RECEIPT_LINES,
            trip.pickup().name(),
            trip.dropOff().name(),
            words.time(receipt.boardedAt()),
            words.time(receipt.endedAt()),
            words.day(receipt.endedAt()),
            words.distance(trip.route().distance()),
            Fares.lines(receipt.fare(), words));
    return Optional.of(Reply.titled(words.say(Msg.RECEIPT_TITLE), text));
  }

  private Reply show() {
    return switch (call.state()) {
      case CallState.Searching searching -> searching(searching.wavesSent(), true);
      case CallState.Offering offering -> searching(offering.wave(), false);
      case CallState.Assigned assigned -> assigned(assigned);
      case CallState.Arrived arrived ->
          titled(Msg.ARRIVED, words.time(arrived.waitsUntil()))
              .over(carAndNumber())
              .row(button(Msg.MESSAGE_DRIVER, Verb.MESSAGE), cancel());
      case CallState.Riding riding ->
          titled(Msg.RIDING, call.trip().dropOff().name(), words.time(riding.expectedAt()))
              .over(car())
              .row(button(Msg.MESSAGE_DRIVER, Verb.MESSAGE));
      case CallState.Parked parked -> parked(parked);
      case CallState.Completed completed -> completed(completed);
      case CallState.Cancelled cancelled -> over(whyCancelled(cancelled.cause()));
      case CallState.Unserved unserved ->
          titled(Msg.NOBODY_FOUND)
              .over(words.say(Msg.NOBODY_FOUND_HINT, words.duration(since(call.placedAt()))))
              .row(again());
    };
  }

  private Reply searching(int waves, boolean between) {
    String text =
        waves == 0
            ? words.say(Msg.SEARCHING_STARTED)
            : words.say(
                between && call.lapsed().isEmpty() ? Msg.SEARCHING_EMPTY : Msg.SEARCHING_WAVE,
                words.elapsed(since(call.placedAt())),
                String.valueOf(waves));
    return titled(Msg.SEARCHING).over(way() + "\n" + text).row(cancel());
  }

  private Reply assigned(CallState.Assigned assigned) {
    Duration left = Duration.between(now, assigned.expectedAt());
    String name = driver.map(Driver::name).orElse("");
    return titled(Msg.FOUND, name, words.duration(left.isNegative() ? Duration.ZERO : left))
        .over(carAndNumber())
        .row(button(Msg.MESSAGE_DRIVER, Verb.MESSAGE), cancel());
  }

  private Reply parked(CallState.Parked parked) {
    String number = call.boardingNumber().digits();
    String text =
        parked
            .wantedAt()
            .map(at -> words.say(Msg.CAR_PARKED_WANTED, words.time(at), number))
            .orElseGet(() -> words.say(Msg.CAR_PARKED_TEXT, number));
    return titled(Msg.CAR_PARKED, parked.where()).over(text);
  }

  private Reply completed(CallState.Completed completed) {
    String fare = words.money(completed.receipt().fare().total());
    if (completed.stars().isPresent()) {
      String thanks = words.say(Msg.RATED_THANKS, String.valueOf(completed.stars().get()));
      return titled(Msg.COMPLETED, fare).over(thanks).row(button(Msg.RECEIPT, Verb.RECEIPT));
    }
    Button[] stars =
        IntStream.rangeClosed(1, 5)
            .mapToObj(star ->
                Tapped.button(
                    words.say(Msg.STAR, String.valueOf(star)), Verb.RATE, call.id() + "." + star))
            .toArray(Button[]::new);
    return titled(Msg.COMPLETED, fare)
        .over(words.say(Msg.COMPLETED_PAY))
        .row(stars)
        .row(button(Msg.RECEIPT, Verb.RECEIPT));
  }

  private Reply over(Msg why) {
    return Reply.titled(words.say(why), way()).row(again());
  }

  private static Msg whyCancelled(CallState.Cancelled.Cause cause) {
    return switch (cause) {
      case RIDER_WHILE_SEARCHING, RIDER_BEFORE_PICKUP -> Msg.CANCELLED_BY_YOU;
      case RIDER_ON_BOARD -> Msg.CANCELLED_ON_BOARD;
      case DRIVER_ON_BOARD -> Msg.CANCELLED_BY_DRIVER_ON_BOARD;
      case RIDER_ABSENT -> Msg.CANCELLED_ABSENT;
      case OPERATOR -> Msg.CANCELLED_BY_OPERATOR;
      case ABANDONED -> Msg.CANCELLED_ABANDONED;
    };
  }

  private String way() {
    return call.trip().pickup().name() + " → " + call.trip().dropOff().name();
  }

  private String carAndNumber() {
    return car() + "\n" + words.say(Msg.BOARDING_NUMBER, call.boardingNumber().digits());
  }

  private String car() {
    return driver
        .map(known ->
            Stream.concat(
                    known.vehicle().stream()
                        .flatMap(car -> Stream.of(car.description(), car.plate())),
                    Stream.of(rating(known.rating())))
                .collect(Collectors.joining(" · ")))
        .orElse("");
  }

  private String rating(Rating rating) {
    return rating.ratings() == 0
        ? words.say(Msg.NOT_RATED)
        : words.say(Msg.RATED, words.mean(rating.average()), words.count(rating.ratings()));
  }

  private Duration since(Instant then) {
    Duration passed = Duration.between(then, now);
    return passed.isNegative() ? Duration.ZERO : passed;
  }

  private Button cancel() {
    return button(Msg.CANCEL_CALL, Verb.CANCEL_CALL);
  }

  private Button again() {
    return Tapped.button(words.say(Msg.CALL_AGAIN), Verb.ASK_FOR, call.line().value());
  }

  private Button button(Msg label, Verb verb) {
    return Tapped.button(words.say(label), verb, call.id().value());
  }

  private Titled titled(Msg title, Object... arguments) {
    return text -> Reply.titled(words.say(title, arguments), text);
  }

  private interface Titled {
    Reply over(String text);
  }
}
