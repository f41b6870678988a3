package io.gaja.bot.notify;

import io.gaja.bot.card.Bargains;
import io.gaja.bot.card.DriverCard;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallEvent;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.id.DriverId;
import java.util.List;
import java.util.function.Function;

/** Who is told what about prices, stops and waiting. */
final class AgreementTelling {
  private final CallParties parties;
  private final Call call;

  AgreementTelling(CallParties parties) {
    this.parties = parties;
    this.call = parties.call();
  }

  List<Letter> of(CallEvent.OfAgreement fact) {
    return switch (fact) {
      case CallEvent.PriceRaised raised -> raised(raised);
      case CallEvent.RaiseSuggested suggested ->
          parties.toRider(words ->
              new Content.Card(
                  Bargains.raiseKey(call),
                  Bargains.suggestion(call, suggested.from(), suggested.to(), words),
                  true));
      case CallEvent.OfferCountered countered -> countered(countered);
      case CallEvent.CounterTaken taken ->
          CallParties.all(
              parties.tellDriver(
                  taken.driver(),
                  words -> words.say(Msg.COUNTER_TAKEN, words.money(taken.price()))),
              counterEnds(
                  taken.driver(),
                  words -> words.say(Msg.COUNTER_AGREED, words.money(taken.price()))));
      case CallEvent.CounterLeft left ->
          CallParties.all(
              parties.withdraw(left.driver(), Msg.COUNTER_LEFT),
              counterEnds(left.driver(), words -> words.say(Msg.COUNTER_REFUSED)));
      case CallEvent.StopProposed stop ->
          CallParties.all(
              parties.tellRider(
                  words -> words.say(Msg.STOP_SENT, parties.name(stop.place(), words))),
              parties.toRider(words -> parties.riderCard(words, stop.at(), false)),
              parties.toDriver(
                  stop.driver(),
                  words ->
                      new Content.Card(
                          Bargains.stopKey(call),
                          Bargains.stop(
                              call, parties.name(stop.place(), words), stop.price(), words),
                          true)));
      case CallEvent.StopAgreed stop -> agreed(stop);
      case CallEvent.StopDeclined stop ->
          CallParties.all(
              parties.tellRider(words -> words.say(Msg.STOP_DECLINED)),
              parties.toRider(words -> parties.riderCard(words, stop.at(), false)),
              stopEnds(stop.driver(), words -> words.say(Msg.STOP_DECLINED_DRIVER)));
      case CallEvent.WaitingCharged waited -> waited(waited);
    };
  }

  private List<Letter> raised(CallEvent.PriceRaised raised) {
    return CallParties.all(
        parties.toRider(words ->
            new Content.Withdraw(
                Bargains.raiseKey(call),
                Reply.of(words.say(Msg.RAISED, words.money(raised.to()))))),
        parties.toRider(words -> parties.riderCard(words, raised.at(), false)));
  }

  /** The suggestion to raise has nothing to ask any more. */
  List<Letter> suggestionIsOver() {
    return call.timeline().stream().anyMatch(CallEvent.RaiseSuggested.class::isInstance)
        ? parties.toRider(words ->
            new Content.Withdraw(Bargains.raiseKey(call), Reply.of(words.say(Msg.SUGGESTION_OVER))))
        : List.of();
  }

  /** This driver's offer is over, and with it the price they asked for, if they did. */
  List<Letter> counterIsOver(DriverId driver) {
    boolean countered =
        call.timeline().stream()
            .anyMatch(fact ->
                fact instanceof CallEvent.OfferCountered known && known.driver().equals(driver));
    return countered
        ? counterEnds(driver, words -> words.say(Msg.REFUSED_COUNTER_OVER))
        : List.of();
  }

  private List<Letter> counterEnds(DriverId driver, Function<Words, String> last) {
    return parties.toRider(words ->
        new Content.Withdraw(Bargains.counterKey(call, driver), Reply.of(last.apply(words))));
  }

  private List<Letter> stopEnds(DriverId driver, Function<Words, String> last) {
    return parties.toDriver(
        driver, words -> new Content.Withdraw(Bargains.stopKey(call), Reply.of(last.apply(words))));
  }

  private List<Letter> countered(CallEvent.OfferCountered fact) {
    return CallParties.all(
        parties.findDriver(fact.driver()).stream()
            .flatMap(driver -> asked(driver, fact).stream())
            .toList(),
        parties.toDriver(
            fact.driver(),
            words ->
                new Content.Card(
                    DriverCard.keyOf(call),
                    Reply.of(
                        words.say(
                            Msg.COUNTER_SENT, words.money(fact.price()), words.time(fact.until()))),
                    false)));
  }

  /** Worthless once its time is over, like an offer. */
  private List<Letter> asked(Driver driver, CallEvent.OfferCountered fact) {
    return parties
        .toRider(words ->
            new Content.Card(
                Bargains.counterKey(call, driver.id()),
                Bargains.counter(call, driver, fact.price(), fact.until(), words),
                true))
        .stream()
        .map(letter -> letter.expiring(fact.until()))
        .toList();
  }

  private List<Letter> agreed(CallEvent.StopAgreed fact) {
    var price = call.trip().estimate().total();
    return CallParties.all(
        parties.tellRider(words ->
            words.say(Msg.STOP_AGREED, parties.name(fact.place(), words), words.money(price))),
        parties.toRider(words -> parties.riderCard(words, fact.at(), false)),
        stopEnds(
            fact.driver(),
            words -> words.say(Msg.STOP_AGREED_DRIVER, parties.name(fact.place(), words))),
        parties.toDriver(fact.driver(), words -> parties.driverCard(words, false)));
  }

  /** Said when it begins to run, once. */
  List<Letter> waitingFee(int reminder) {
    return call.terms().waitingFee().filter(fee -> reminder == 1).stream()
        .flatMap(fee ->
            parties
                .tellRider(words ->
                    words.say(
                        Msg.WAITING_FEE_RUNS, words.duration(fee.per()), words.money(fee.price())))
                .stream())
        .toList();
  }

  private List<Letter> waited(CallEvent.WaitingCharged fact) {
    return CallParties.all(
        parties.tellRider(words ->
            words.say(Msg.WAITING_CHARGED, words.duration(fact.beyond()), words.money(fact.fee()))),
        parties.tellDriver(
            fact.driver(),
            words ->
                words.say(
                    Msg.WAITING_CHARGED, words.duration(fact.beyond()), words.money(fact.fee()))));
  }
}
