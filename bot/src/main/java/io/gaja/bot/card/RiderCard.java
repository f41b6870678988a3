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
import io.gaja.dispatch.driver.Driver;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    return call.state() instanceof CallState.Completed done
        ? Optional.of(new EndedRide(call, words).receipt(done.receipt()))
        : Optional.empty();
  }

  private Reply show() {
    return switch (call.state()) {
      case CallState.Searching searching -> searching(searching.wavesSent(), true);
      case CallState.Offering offering -> searching(offering.wave(), false);
      case CallState.Assigned assigned -> assigned(assigned);
      case CallState.Arrived arrived ->
          titled(Msg.ARRIVED, words.time(arrived.waitsUntil()))
              .over(
                  lines(
                      List.of(
                          Agreed.waitingFee(call, Msg.WAITING_FEE, words),
                          Optional.of(driverAndNumber()),
                          Agreed.price(call, words))))
              .row(button(Msg.MESSAGE_DRIVER, Verb.MESSAGE), cancel())
              .row(changes(true));
      case CallState.Riding riding ->
          titled(Msg.RIDING, call.trip().dropOff().name(), words.time(riding.expectedAt()))
              .over(lines(List.of(stops(), Optional.of(driverLine()), Agreed.price(call, words))))
              .row(button(Msg.MESSAGE_DRIVER, Verb.MESSAGE))
              .row(changes(false));
      case CallState.Parked parked -> parked(parked);
      case CallState.Completed completed -> ended().completed(completed);
      case CallState.Cancelled cancelled -> ended().cancelled(cancelled);
      case CallState.Unserved unserved ->
          titled(Msg.NOBODY_FOUND)
              .over(words.say(Msg.NOBODY_FOUND_HINT, words.duration(since(call.placedAt()))))
              .row(ended().again());
    };
  }

  private Reply searching(int waves, boolean between) {
    String text =
        waves == 0
            ? words.say(Msg.SEARCHING_STARTED, longest())
            : words.say(
                between && call.lapsed().isEmpty() ? Msg.SEARCHING_EMPTY : Msg.SEARCHING_WAVE,
                words.elapsed(since(call.placedAt())),
                String.valueOf(waves));
    List<Button> raise =
        Agreed.raise(call)
            .map(more -> List.of(Bargains.raise(call, call.trip().estimate().total(), more, words)))
            .orElse(List.of());
    return titled(Msg.SEARCHING)
        .over(
            lines(
                List.of(
                    Optional.of(Agreed.way(call.trip(), words)),
                    Agreed.party(call.trip(), words),
                    Agreed.price(call, words),
                    ownCar(),
                    Optional.of(text))))
        .row(Stream.concat(raise.stream(), notes().stream()).toArray(Button[]::new))
        .row(cancel());
  }

  private Reply assigned(CallState.Assigned assigned) {
    Duration left = Duration.between(now, assigned.expectedAt());
    String name = driver.map(Driver::name).orElse("");
    Msg title =
        driver.filter(known -> call.handover().isPresent()).map(Coming::title).orElse(Msg.FOUND);
    return titled(title, name, words.duration(left.isNegative() ? Duration.ZERO : left))
        .over(lines(List.of(Optional.of(driverAndNumber()), Agreed.price(call, words), ownCar())))
        .row(button(Msg.MESSAGE_DRIVER, Verb.MESSAGE), cancel())
        .row(changes(true));
  }

  /** A stop on the way, and where the rider's own car is, as long as it stands there. */
  private Button[] changes(boolean standing) {
    List<Button> stop =
        Agreed.mayStop(call) ? List.of(button(Msg.STOP_BY, Verb.STOP_BY)) : List.of();
    List<Button> notes = standing ? notes() : List.of();
    return Stream.concat(stop.stream(), notes.stream()).toArray(Button[]::new);
  }

  private List<Button> notes() {
    return call.handover().isPresent() && call.leg() == 1
        ? List.of(button(Msg.CAR_NOTES, Verb.CAR_NOTES))
        : List.of();
  }

  private Optional<String> ownCar() {
    return call.handover().map(handed -> String.join("\n", Cars.lines(handed, words)));
  }

  private Optional<String> stops() {
    return call.trip().stops().isEmpty()
        ? Optional.empty()
        : Optional.of(words.say(Msg.CARD_STOP, Agreed.stops(call.trip())));
  }

  private static String lines(List<Optional<String>> lines) {
    return lines.stream().flatMap(Optional::stream).collect(Collectors.joining("\n"));
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

  private String longest() {
    return words.duration(call.terms().offers().longestSearch());
  }

  private EndedRide ended() {
    return new EndedRide(call, words);
  }

  private String driverAndNumber() {
    return driverLine() + "\n" + words.say(Msg.BOARDING_NUMBER, call.boardingNumber().digits());
  }

  /** The car to look for, unless the driver comes for the rider's own; and the stars. */
  private String driverLine() {
    return driver
        .map(known ->
            Stream.concat(
                    known.vehicle().stream()
                        .filter(car -> call.handover().isEmpty())
                        .flatMap(car -> Stream.of(car.description(), car.plate())),
                    Stream.of(Coming.rating(known.rating(), words)))
                .collect(Collectors.joining(" · ")))
        .orElse("");
  }

  private Duration since(Instant then) {
    Duration passed = Duration.between(then, now);
    return passed.isNegative() ? Duration.ZERO : passed;
  }

  private Button cancel() {
    return button(Msg.CANCEL_CALL, Verb.CANCEL_CALL);
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
