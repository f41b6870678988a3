package io.gaja.bot.line.valet;

import io.gaja.bot.card.Coming;
import io.gaja.bot.card.RiderCard;
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
import java.util.Optional;

/** A valet's call as its rider sees it, on the way to the bay and back. */
final class ValetRiderCard {
  private final Call call;
  private final Optional<Driver> valet;
  private final ParkedCars parked;
  private final Instant now;
  private final Words words;

  ValetRiderCard(Call call, Optional<Driver> valet, ParkedCars parked, Instant now, Words words) {
    this.call = call;
    this.valet = valet;
    this.parked = parked;
    this.now = now;
    this.words = words;
  }

  Reply show() {
    return switch (call.state()) {
      case CallState.Searching searching -> searching(searching.wavesSent());
      case CallState.Offering offering -> searching(offering.wave());
      case CallState.Assigned assigned -> assigned(assigned);
      case CallState.Arrived arrived -> arrived(arrived);
      case CallState.Riding riding -> riding(riding);
      case CallState.Parked standing -> parked(standing);
      case CallState.Closed closed -> RiderCard.show(call, valet, now, words);
    };
  }

  private boolean goesBack() {
    return call.leg() > 1;
  }

  private Reply searching(int waves) {
    String progress =
        waves == 0
            ? words.say(
                Msg.SEARCHING_STARTED, words.duration(call.terms().offers().longestSearch()))
            : words.say(Msg.SEARCHING_WAVE, words.elapsed(since()), String.valueOf(waves));
    if (goesBack()) {
      return Reply.titled(
          words.say(ValetPhrase.SEARCHING_BACK), bay() + "\n" + wanted() + "\n" + progress);
    }
    return Reply.titled(
            words.say(ValetPhrase.SEARCHING), entrance() + " · " + car() + "\n" + progress)
        .row(button(Msg.CANCEL_CALL, Verb.CANCEL_CALL));
  }

  private Duration since() {
    Instant begun = goesBack() ? call.findWantedAt().orElse(call.placedAt()) : call.placedAt();
    Duration passed = Duration.between(begun, now);
    return passed.isNegative() ? Duration.ZERO : passed;
  }

  private Reply assigned(CallState.Assigned assigned) {
    Duration left = Duration.between(now, assigned.expectedAt());
    String minutes = words.duration(left.isNegative() ? Duration.ZERO : left);
    if (goesBack()) {
      return Reply.titled(
              words.say(ValetPhrase.FETCHING, name(), minutes), bay() + "\n" + wanted() + number())
          .row(message());
    }
    return Reply.titled(words.say(ValetPhrase.FOUND, name(), minutes), who() + number())
        .row(message(), button(Msg.CANCEL_CALL, Verb.CANCEL_CALL));
  }

  private Reply arrived(CallState.Arrived arrived) {
    if (goesBack()) {
      return Reply.titled(words.say(ValetPhrase.AT_THE_CAR, name()), wanted() + number())
          .row(message());
    }
    String until = words.time(arrived.waitsUntil());
    return Reply.titled(words.say(ValetPhrase.ARRIVED, name(), entrance(), until), number().strip())
        .row(message(), button(Msg.CANCEL_CALL, Verb.CANCEL_CALL));
  }

  private Reply riding(CallState.Riding riding) {
    if (goesBack()) {
      String when = words.time(riding.expectedAt());
      return Reply.titled(words.say(ValetPhrase.BRINGING, entrance(), when), who() + number())
          .row(message());
    }
    return Reply.titled(
            words.say(ValetPhrase.PARKING, call.trip().dropOff().name()), who() + number())
        .row(message());
  }

  private Reply parked(CallState.Parked standing) {
    String lot = call.findParking().map(fact -> fact.lot().name()).orElse("");
    String text = lot + " · " + car() + number();
    Reply card = Reply.titled(words.say(ValetPhrase.PARKED, standing.where()), text);
    return standing
        .wantedAt()
        .map(at -> wanted(standing, at, text))
        .orElseGet(() ->
            card.row(ParkedCars.bring(call, ValetPhrase.BRING_NOW, 0, words))
                .row(
                    ParkedCars.bring(call, ValetPhrase.BRING_IN_10, 10, words),
                    ParkedCars.bring(call, ValetPhrase.BRING_IN_30, 30, words))
                .row(ParkedCars.when(call, ValetPhrase.BRING_AT, words)))
        .row(parked.onward(call, words));
  }

  private Reply wanted(CallState.Parked standing, Instant at, String text) {
    String when =
        at.isAfter(now)
            ? words.say(ValetPhrase.WANTED_AT, words.time(at), entrance())
            : words.say(ValetPhrase.STILL_LOOKING);
    return Reply.titled(words.say(ValetPhrase.PARKED, standing.where()), when + "\n" + text)
        .row(
            ParkedCars.bring(call, ValetPhrase.BRING_NOW, 0, words),
            ParkedCars.when(call, ValetPhrase.BRING_AT, words));
  }

  private String wanted() {
    return call.findWantedAt()
        .filter(at -> at.isAfter(now))
        .map(at -> words.say(ValetPhrase.WANTED_AT, words.time(at), entrance()))
        .orElseGet(() -> words.say(ValetPhrase.WANTED_NOW, entrance()));
  }

  /** On a line of its own. */
  private String number() {
    ValetPhrase use = goesBack() ? ValetPhrase.NUMBER_BACK : ValetPhrase.NUMBER;
    boolean given = !goesBack() && call.state() instanceof CallState.Riding;
    boolean stands = call.state() instanceof CallState.Parked;
    ValetPhrase phrase = given || stands ? ValetPhrase.NUMBER_KEEP : use;
    return "\n" + words.say(phrase, call.boardingNumber().digits());
  }

  private String entrance() {
    return ParkedCars.entrance(call).name();
  }

  private String bay() {
    return call.trip().pickup().name();
  }

  private String car() {
    return call.handover()
        .map(handed -> handed.car().model() + " " + handed.car().plate())
        .orElse("");
  }

  private String name() {
    return valet.map(Driver::name).orElse("");
  }

  private String who() {
    return valet
        .map(known -> known.name() + " · " + Coming.rating(known.rating(), words))
        .orElse("");
  }

  private Button message() {
    return button(Msg.MESSAGE_DRIVER, Verb.MESSAGE);
  }

  private Button button(Msg label, Verb verb) {
    return Tapped.button(words.say(label), verb, call.id().value());
  }
}
