package io.gaja.bot.notify;

import io.gaja.bot.channel.Reply;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallEvent;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.id.DriverId;
import java.util.List;

/** Who is told what about the rider's own car. */
final class CarTelling {
  private static final int OPERATORS_HEAR_EACH = 6;

  private final CallParties parties;
  private final Call call;

  CarTelling(CallParties parties) {
    this.parties = parties;
    this.call = parties.call();
  }

  List<Letter> of(CallEvent.OfCar fact) {
    return switch (fact) {
      case CallEvent.HandoverChanged changed ->
          CallParties.all(
              parties.toRider(words -> parties.riderCard(words, changed.at(), false)),
              call.state().findDriver().map(this::handoverChanged).orElse(List.of()));
      case CallEvent.CarPhotographed picture ->
          parties.toRider(words ->
              new Content.Note(
                  Reply.of(words.say(Msg.CAR_PHOTOGRAPHED)).showing(picture.photo()), true));
      case CallEvent.CarTakenOver taken -> takenOver(taken);
      case CallEvent.CarParked parked ->
          CallParties.all(
              parties.toRider(words -> parties.riderCard(words, parked.at(), true)),
              parties.toDriver(parked.driver(), words -> parties.driverCard(words, false)));
      case CallEvent.StillParked still -> stillParked(still);
      case CallEvent.CarWanted wanted ->
          parties.toRider(words -> parties.riderCard(words, wanted.at(), false));
      case CallEvent.FetchStarted started ->
          parties.toRider(words -> parties.riderCard(words, started.at(), false));
      case CallEvent.NobodyToFetch nobody -> nobodyToFetch(nobody);
      case CallEvent.CarOnItsWay onItsWay -> onItsWay(onItsWay);
      case CallEvent.CarHandedBack back ->
          back.numberChecked()
              ? List.of()
              : parties.tellRider(words -> words.say(Msg.CAR_HANDED_BACK_UNCHECKED));
    };
  }

  private List<Letter> handoverChanged(DriverId driver) {
    return CallParties.all(
        parties.tellDriver(driver, words -> words.say(Msg.HANDOVER_CHANGED)),
        parties.toDriver(driver, words -> parties.driverCard(words, false)),
        picture(driver));
  }

  /**
   * How the rider's car looks, in a message of its own. Only a messenger that took a picture can
   * show it.
   */
  List<Letter> picture(DriverId driver) {
    return call.handover().flatMap(Handover::photo).stream()
        .filter(photo -> parties.shareAMessenger(driver))
        .flatMap(photo ->
            parties
                .toDriver(
                    driver,
                    words ->
                        new Content.Note(
                            Reply.of(words.say(Msg.CAR_PICTURE)).showing(photo), false))
                .stream())
        .toList();
  }

  private List<Letter> takenOver(CallEvent.CarTakenOver fact) {
    Msg words = fact.numberChecked() ? Msg.CAR_TAKEN_OVER : Msg.CAR_TAKEN_OVER_UNCHECKED;
    String name = nameOf(fact.driver());
    return CallParties.all(
        parties.toRider(in -> parties.riderCard(in, fact.at(), false)),
        parties.tellRider(in -> in.say(words, name)),
        parties.toDriver(fact.driver(), in -> parties.driverCard(in, false)));
  }

  private List<Letter> stillParked(CallEvent.StillParked fact) {
    String where = call.state() instanceof CallState.Parked parked ? parked.where() : "";
    return CallParties.all(
        parties.tellRider(words -> words.say(Msg.CAR_STILL_PARKED, where)),
        parties.toRider(words -> parties.riderCard(words, fact.at(), true)),
        isForOperators(fact.reminder())
            ? parties.tellOperators(words ->
                words.say(
                    Msg.OPERATOR_STILL_PARKED, call.id().value(), words.count(fact.reminder())))
            : List.of());
  }

  /** Said once to the rider, who sees the rest on the card; the operators are told to help. */
  private List<Letter> nobodyToFetch(CallEvent.NobodyToFetch fact) {
    return CallParties.all(
        parties.toRider(words -> parties.riderCard(words, fact.at(), false)),
        fact.attempt() == 1
            ? parties.tellRider(words -> words.say(Msg.NOBODY_TO_FETCH))
            : List.of(),
        isForOperators(fact.attempt())
            ? parties.tellOperators(words ->
                words.say(
                    Msg.OPERATOR_NOBODY_TO_FETCH, call.id().value(), words.count(fact.attempt())))
            : List.of());
  }

  private static boolean isForOperators(int count) {
    return count == 1 || count % OPERATORS_HEAR_EACH == 0;
  }

  private List<Letter> onItsWay(CallEvent.CarOnItsWay fact) {
    String name = nameOf(fact.driver());
    return CallParties.all(
        parties.toRider(words -> parties.riderCard(words, fact.at(), false)),
        parties.tellRider(words ->
            words.say(
                Msg.CAR_ON_ITS_WAY,
                name,
                words.time(fact.expectedAt()),
                call.boardingNumber().digits())),
        parties.toDriver(fact.driver(), words -> parties.driverCard(words, false)));
  }

  private String nameOf(DriverId driver) {
    return parties.findDriver(driver).map(Driver::name).orElse("");
  }
}
