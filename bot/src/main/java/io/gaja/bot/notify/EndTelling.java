package io.gaja.bot.notify;

import io.gaja.bot.card.DriverCard;
import io.gaja.bot.card.TripPart;
import io.gaja.bot.card.TripParts;
import io.gaja.bot.card.TripReceipt;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.driver.Day;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallEvent;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Calls;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is told when a call is over: its end for both sides, and what it came to. */
final class EndTelling {
  private static final int MOST_OF_A_DAY = 300;

  private final CallParties parties;
  private final Call call;
  private final Calls calls;
  private final TripParts parts;

  EndTelling(CallParties parties, Calls calls, TripParts parts) {
    this.parties = parties;
    this.call = parties.call();
    this.calls = calls;
    this.parts = parts;
  }

  List<Letter> completed(CallEvent.RideCompleted completed) {
    return CallParties.all(
        parties.toRider(words -> parties.riderCard(words, completed.at(), true)),
        together(),
        parties.toDriver(completed.driver(), words -> earned(completed, words)));
  }

  /** What was part of a longer trip is shown with all of it. */
  private List<Letter> together() {
    return parties.toRiderIfAny(words -> {
      List<TripPart> others = parts.listPartsOf(call, words);
      return others.isEmpty()
          ? Optional.empty()
          : TripReceipt.of(call, parties.cards(), others, words);
    });
  }

  private Content earned(CallEvent.RideCompleted completed, Words words) {
    Instant dawn = words.startOfDay(completed.at());
    Day day =
        parties
            .findDriver(completed.driver())
            .map(driver -> Day.of(driver, calls.listCallsWith(driver.id(), dawn, MOST_OF_A_DAY)))
            .orElseGet(() -> new Day(List.of(), 0, 0));
    String fare = words.money(completed.receipt().fare().total());
    String text = words.say(Msg.JOB_DONE, fare, words.count(day.rides()), day.earned(words));
    return new Content.Card(DriverCard.keyOf(call), Reply.of(text), false);
  }

  List<Letter> cancelled(CallEvent.CallCancelled cancelled) {
    List<Letter> driver =
        cancelled.driver().stream()
            .flatMap(id -> parties.toDriver(id, words -> parties.driverCard(words, true)).stream())
            .toList();
    return CallParties.all(
        new AgreementTelling(parties).suggestionIsOver(),
        cancelled.driver().isPresent() ? parties.stopLiveMap() : List.of(),
        parties.toRider(words -> parties.riderCard(words, cancelled.at(), true)),
        driver,
        leavesTheCar(cancelled.cause())
            ? parties.tellOperators(
                words -> words.say(Msg.OPERATOR_CAR_ABANDONED, call.id().value()))
            : List.of());
  }

  private boolean leavesTheCar(CallState.Cancelled.Cause cause) {
    return cause == CallState.Cancelled.Cause.ABANDONED && call.terms().fetchedBack();
  }
}
