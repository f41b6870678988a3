package io.gaja.bot.notify;

import io.gaja.bot.card.TripParts;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallEvent;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import java.util.List;
import java.util.stream.Stream;

/** Who is told what about one call: the one switch over all of its facts. */
final class CallTelling {
  private static final int STUCK_AFTER_REMINDERS = 3;

  private final CallParties parties;
  private final Call call;
  private final EndTelling end;

  CallTelling(CallParties parties, Calls calls, TripParts parts) {
    this.parties = parties;
    this.call = parties.call();
    this.end = new EndTelling(parties, calls, parts);
  }

  /** The drivers a fact speaks of, beside the one who has the call now. */
  static Stream<PersonId> driversOf(CallEvent fact) {
    if (fact instanceof CallEvent.WaveSent sent) {
      return sent.offers().stream().map(offer -> offer.driver().person());
    }
    return fact instanceof CallEvent.OfDriver of ? Stream.of(of.driver().person()) : Stream.of();
  }

  List<Letter> of(CallEvent fact) {
    return switch (fact) {
      case CallEvent.Placed placed ->
          parties.toRider(words -> parties.riderCard(words, placed.at(), true));
      case CallEvent.WaveSent sent -> waveSent(sent);
      case CallEvent.NobodyNear nobody ->
          parties.toRider(words -> parties.riderCard(words, nobody.at(), false));
      case CallEvent.OfferDeclined declined ->
          parties.withdraw(declined.driver(), Msg.OFFER_DECLINED);
      case CallEvent.OfferLapsed lapsed ->
          CallParties.all(
              parties.withdraw(lapsed.driver(), Msg.OFFER_LAPSED),
              new AgreementTelling(parties).counterIsOver(lapsed.driver()));
      case CallEvent.OfferWithdrawn withdrawn ->
          switch (withdrawn.why()) {
            case TAKEN_BY_ANOTHER -> parties.withdraw(withdrawn.driver(), Msg.OFFER_TAKEN);
            case CALL_CANCELLED -> parties.withdraw(withdrawn.driver(), Msg.OFFER_CANCELLED);
            case PRICE_CHANGED -> parties.withdraw(withdrawn.driver(), Msg.OFFER_PRICE_CHANGED);
          };
      case CallEvent.DriverAssigned assigned ->
          CallParties.all(
              new AgreementTelling(parties).suggestionIsOver(),
              parties.toRider(words -> parties.riderCard(words, assigned.at(), true)),
              parties.startLiveMap(assigned.driver()),
              parties.toDriver(assigned.driver(), words -> parties.driverCard(words, false)),
              new CarTelling(parties).picture(assigned.driver()),
              parties.isReachable(call.rider())
                  ? List.of()
                  : parties.toDriver(
                      assigned.driver(),
                      words -> CallParties.note(Reply.of(words.say(Msg.OTHER_BLOCKED)))));
      case CallEvent.DriverGaveUp gaveUp ->
          CallParties.all(
              parties.stopLiveMap(),
              parties.toRider(words -> CallParties.note(Reply.of(words.say(Msg.GAVE_UP_RIDER)))),
              parties.toRider(words -> parties.riderCard(words, gaveUp.at(), true)),
              parties.withdraw(gaveUp.driver(), Msg.GAVE_UP_DRIVER));
      case CallEvent.DriverLate late ->
          reminder(
              late.driver(),
              late.reminder(),
              Msg.LATE_RIDER,
              Msg.LATE_DRIVER,
              Verb.ARRIVED,
              Msg.I_ARRIVED);
      case CallEvent.DriverArrived arrived ->
          CallParties.all(
              parties.stopLiveMap(),
              parties.toRider(words -> parties.riderCard(words, arrived.at(), isAtThePickup())),
              parties.toDriver(arrived.driver(), words -> parties.driverCard(words, false)));
      case CallEvent.WaitingOver over ->
          isAtThePickup()
              ? CallParties.all(
                  reminder(
                      over.driver(),
                      over.reminder(),
                      Msg.WAITING_OVER_RIDER,
                      Msg.WAITING_OVER_DRIVER,
                      Verb.ABSENT,
                      Msg.RIDER_ABSENT),
                  new AgreementTelling(parties).waitingFee(over.reminder()))
              : reminder(
                  over.driver(),
                  over.reminder(),
                  Msg.STILL_AT_THE_CAR_RIDER,
                  Msg.STILL_AT_THE_CAR_DRIVER,
                  Verb.ON_BOARD,
                  Msg.DRIVE_OFF);
      case CallEvent.RiderBoarded boarded -> boarded(boarded);
      case CallEvent.RideOverdue overdue ->
          reminder(
              overdue.driver(),
              overdue.reminder(),
              Msg.OVERDUE_RIDER,
              Msg.OVERDUE_DRIVER,
              Verb.FINISH,
              Msg.FINISH);
      case CallEvent.RideCompleted completed -> end.completed(completed);
      case CallEvent.CallCancelled cancelled -> end.cancelled(cancelled);
      case CallEvent.NobodyFound nobody ->
          CallParties.all(
              new AgreementTelling(parties).suggestionIsOver(),
              parties.toRider(words -> parties.riderCard(words, nobody.at(), true)));
      case CallEvent.DriverRated rated ->
          CallParties.all(
              parties.toRider(words -> parties.riderCard(words, rated.at(), false)),
              parties.toDriver(
                  rated.driver(),
                  words ->
                      new Content.Note(
                          Reply.of(words.say(Msg.RATED_DRIVER, String.valueOf(rated.stars()))),
                          false)));
      case CallEvent.MessageRelayed relayed -> relayed(relayed);
      case CallEvent.OfAgreement agreement -> new AgreementTelling(parties).of(agreement);
      case CallEvent.OfCar car -> new CarTelling(parties).of(car);
    };
  }

  /** Who arrives on the way back stands at the parked car, and its owner need not come. */
  private boolean isAtThePickup() {
    return call.leg() == 1;
  }

  private List<Letter> waveSent(CallEvent.WaveSent sent) {
    Stream<Letter> offers =
        sent.offers().stream().flatMap(offer -> parties.offer(offer, sent.at()).stream());
    List<Letter> rider = parties.toRider(words -> parties.riderCard(words, sent.at(), false));
    return Stream.concat(offers, rider.stream()).toList();
  }

  private List<Letter> boarded(CallEvent.RiderBoarded boarded) {
    List<Letter> unchecked =
        boarded.numberChecked()
            ? List.of()
            : parties.toRider(words ->
                CallParties.note(
                    Reply.of(words.say(Msg.BOARDED_UNCHECKED))
                        .row(
                            Tapped.button(
                                words.say(Msg.MESSAGE_DRIVER), Verb.MESSAGE, call.id().value()))));
    return CallParties.all(
        parties.toRider(words -> parties.riderCard(words, boarded.at(), false)),
        unchecked,
        parties.toDriver(boarded.driver(), words -> parties.driverCard(words, false)));
  }

  private List<Letter> relayed(CallEvent.MessageRelayed relayed) {
    return switch (relayed.from()) {
      case RIDER ->
          call.state() instanceof CallState.Closed
              ? leftBehind(relayed)
              : parties.toDriver(
                  relayed.driver(), words -> message(words, Msg.FROM_RIDER, relayed.text()));
      case DRIVER -> parties.toRider(words -> message(words, Msg.FROM_DRIVER, relayed.text()));
    };
  }

  /** A rider has nothing else to write after the ride; the driver has to know of which. */
  private List<Letter> leftBehind(CallEvent.MessageRelayed relayed) {
    Trip trip = call.trip();
    return CallParties.all(
        parties.toDriver(
            relayed.driver(),
            words ->
                message(
                    words,
                    Msg.FROM_PAST_RIDER,
                    parties.name(trip.pickup(), words),
                    parties.name(trip.dropOff(), words),
                    relayed.text())),
        parties.isReachable(relayed.driver().person())
            ? List.of()
            : parties.tellRider(words -> words.say(Msg.OTHER_BLOCKED)));
  }

  private Content message(Words words, Msg from, Object... arguments) {
    return CallParties.note(
        Reply.of(words.say(from, arguments))
            .row(Tapped.button(words.say(Msg.ANSWER), Verb.MESSAGE, call.id().value())));
  }

  /** Both are asked; from the third time on the operators hear of it too. */
  private List<Letter> reminder(
      DriverId driver, int reminder, Msg toRider, Msg toDriver, Verb verb, Msg label) {
    List<Letter> operators =
        reminder == STUCK_AFTER_REMINDERS
            ? parties.tellOperators(
                words -> words.say(Msg.OPERATOR_STUCK, call.id().value(), words.say(toDriver)))
            : List.of();
    return CallParties.all(
        parties.toRider(words -> answerable(toRider, Msg.MESSAGE_DRIVER, Verb.MESSAGE, words)),
        parties.toDriver(driver, words -> answerable(toDriver, label, verb, words)),
        operators);
  }

  private Content answerable(Msg sentence, Msg label, Verb verb, Words words) {
    return CallParties.note(
        Reply.of(words.say(sentence))
            .row(Tapped.button(words.say(label), verb, call.id().value())));
  }
}
