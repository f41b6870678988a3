package io.gaja.bot.line.valet;

import io.gaja.bot.car.Cars;
import io.gaja.bot.card.DriverCard;
import io.gaja.bot.card.MapLinks;
import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Phrase;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.place.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A valet's call as the valet sees it, on the way to the bay and back. */
record ValetJobCard(Call call, Words words) {

  /** Whose car it is stays hidden until somebody takes it: its plate is not shown. */
  Reply offer(Offer offer, Instant now) {
    long seconds = Math.ceilDiv(Duration.between(now, offer.expiresAt()).toMillis(), 1000);
    List<String> lines =
        goesBack()
            ? wayBack(handed -> Cars.kind(handed.car(), words))
            : way(handed -> Cars.kind(handed.car(), words));
    lines.add(words.say(ValetPhrase.JOB_PRICE, words.money(call.trip().estimate().total())));
    lines.add(words.say(Msg.OFFER_HURRY, String.valueOf(seconds)));
    ValetPhrase title = goesBack() ? ValetPhrase.OFFER_BACK : ValetPhrase.OFFER;
    return Reply.titled(
            words.say(title, words.distance(offer.away()), words.duration(offer.pickupTime())),
            String.join("\n", lines))
        .row(button(Msg.ACCEPT, Verb.ACCEPT), button(Msg.DECLINE, Verb.DECLINE));
  }

  Reply job() {
    return switch (call.state()) {
      case CallState.Assigned assigned -> goesBack() ? toTheCar() : toTheEntrance();
      case CallState.Arrived arrived -> goesBack() ? atTheCar() : atTheEntrance(arrived);
      case CallState.Riding riding -> goesBack() ? bringing() : parking();
      case CallState.Parked parked -> Reply.of(words.say(ValetPhrase.JOB_PARKED, parked.where()));
      case CallState.Searching searching -> DriverCard.job(call, words);
      case CallState.Offering offering -> DriverCard.job(call, words);
      case CallState.Closed closed -> DriverCard.job(call, words);
    };
  }

  private boolean goesBack() {
    return call.leg() > 1;
  }

  private Reply toTheEntrance() {
    Place entrance = call.trip().pickup();
    return card(words.say(ValetPhrase.JOB_TO_ENTRANCE, entrance.name()), way(this::known))
        .at(entrance)
        .row(MapLinks.directions(entrance, words))
        .row(button(Msg.I_ARRIVED, Verb.ARRIVED))
        .row(message(), button(Msg.CANNOT_GO, Verb.GIVE_UP));
  }

  private Reply atTheEntrance(CallState.Arrived arrived) {
    List<String> lines = way(this::known);
    lines.addFirst(words.say(ValetPhrase.JOB_TAKE_KEY));
    return card(words.say(Msg.JOB_WAITING, words.time(arrived.waitsUntil())), lines)
        .row(button(ValetPhrase.GOT_THE_CAR, Verb.ON_BOARD))
        .row(message(), button(Msg.RIDER_ABSENT, Verb.ABSENT))
        .row(button(Msg.CANNOT_GO, Verb.GIVE_UP));
  }

  private Reply parking() {
    Place lot = call.trip().dropOff();
    return card(words.say(ValetPhrase.JOB_PARKING, lot.name()), way(this::known))
        .at(lot)
        .row(MapLinks.directions(lot, words))
        .row(button(ValetPhrase.I_PARKED, Verb.FINISH))
        .row(message());
  }

  private Reply toTheCar() {
    Place bay = call.trip().pickup();
    return card(words.say(ValetPhrase.JOB_TO_CAR, bay.name()), wayBack(this::known))
        .at(bay)
        .row(MapLinks.directions(bay, words))
        .row(button(ValetPhrase.AT_CAR, Verb.ARRIVED))
        .row(message(), button(Msg.CANNOT_GO, Verb.GIVE_UP));
  }

  private Reply atTheCar() {
    return card(words.say(ValetPhrase.JOB_AT_CAR), wayBack(this::known))
        .row(button(ValetPhrase.DRIVE_OFF, Verb.ON_BOARD))
        .row(message(), button(Msg.CANNOT_GO, Verb.GIVE_UP));
  }

  private Reply bringing() {
    Place entrance = call.trip().dropOff();
    List<String> lines = wayBack(this::known);
    lines.addFirst(words.say(ValetPhrase.JOB_CHECK_NUMBER));
    return card(words.say(ValetPhrase.JOB_BRINGING, entrance.name()), lines)
        .at(entrance)
        .row(MapLinks.directions(entrance, words))
        .row(button(ValetPhrase.HANDED_BACK, Verb.FINISH))
        .row(message());
  }

  private static Reply card(String title, List<String> lines) {
    return Reply.titled(title, String.join("\n", lines));
  }

  private List<String> way(Function<Handover, String> car) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say(ValetPhrase.JOB_ENTRANCE, call.trip().pickup().name()));
    call.handover()
        .ifPresent(handed -> {
          lines.add(words.say(ValetPhrase.JOB_CAR, car.apply(handed)));
          note(ValetPhrase.JOB_STANDS, handed.bay(), lines);
          note(ValetPhrase.JOB_KEY, handed.key(), lines);
        });
    lines.add(words.say(ValetPhrase.JOB_LOT, call.trip().dropOff().name()));
    return lines;
  }

  private List<String> wayBack(Function<Handover, String> car) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say(ValetPhrase.JOB_STANDS, call.trip().pickup().name()));
    call.handover()
        .ifPresent(handed -> {
          lines.add(words.say(ValetPhrase.JOB_CAR, car.apply(handed)));
          note(ValetPhrase.JOB_KEY, handed.key(), lines);
        });
    String entrance = call.trip().dropOff().name();
    lines.add(
        call.findWantedAt()
            .map(at -> words.say(ValetPhrase.JOB_WANTED, entrance, words.time(at)))
            .orElse(entrance));
    return lines;
  }

  private void note(Phrase phrase, String note, List<String> lines) {
    if (!note.isEmpty()) {
      lines.add(words.say(phrase, note));
    }
  }

  private String known(Handover handed) {
    return Cars.line(handed.car(), words);
  }

  private Button message() {
    return button(Msg.MESSAGE_RIDER, Verb.MESSAGE);
  }

  private Button button(Phrase label, Verb verb) {
    return Tapped.button(words.say(label), verb, call.id().value());
  }
}
