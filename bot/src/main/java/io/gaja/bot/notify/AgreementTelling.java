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
  private final CallTelling telling;
  private final Call call;

  AgreementTelling(CallTelling telling, Call call) {
    this.telling = telling;
    this.call = call;
  }

  List<Letter> of(CallEvent.OfAgreement fact) {
    return switch (fact) {
      case CallEvent.PriceRaised raised -> raised(raised);
      case CallEvent.RaiseSuggested suggested ->
          telling.toRider(words ->
              new Content.Card(
                  Bargains.raiseKey(call),
                  Bargains.suggestion(call, suggested.from(), suggested.to(), words),
                  true));
      case CallEvent.OfferCountered countered -> countered(countered);
      case CallEvent.CounterTaken taken ->
          CallTelling.all(
              telling.tellDriver(
                  taken.driver(),
                  words -> words.say(Msg.COUNTER_TAKEN, words.money(taken.price()))),
              counterEnds(
                  taken.driver(),
                  words -> words.say(Msg.COUNTER_AGREED, words.money(taken.price()))));
      case CallEvent.CounterLeft left ->
          CallTelling.all(
              telling.withdraw(left.driver(), Msg.COUNTER_LEFT),
              counterEnds(left.driver(), words -> words.say(Msg.COUNTER_REFUSED)));
      case CallEvent.StopProposed stop ->
          CallTelling.all(
              telling.tellRider(words -> words.say(Msg.STOP_SENT, stop.place().name())),
              telling.toRider(words -> telling.riderCard(words, stop.at(), false)),
              telling.toDriver(
                  stop.driver(),
                  words ->
                      new Content.Card(
                          Bargains.stopKey(call),
                          Bargains.stop(call, stop.place().name(), stop.price(), words),
                          true)));
      case CallEvent.StopAgreed stop -> agreed(stop);
      case CallEvent.StopDeclined stop ->
          CallTelling.all(
              telling.tellRider(words -> words.say(Msg.STOP_DECLINED)),
              telling.toRider(words -> telling.riderCard(words, stop.at(), false)),
              stopEnds(stop.driver(), words -> words.say(Msg.STOP_DECLINED_DRIVER)));
      case CallEvent.WaitingCharged waited -> waited(waited);
    };
  }

  private List<Letter> raised(CallEvent.PriceRaised raised) {
    return CallTelling.all(
        telling.toRider(words ->
            new Content.Withdraw(
                Bargains.raiseKey(call),
                Reply.of(words.say(Msg.RAISED, words.money(raised.to()))))),
        telling.toRider(words -> telling.riderCard(words, raised.at(), false)));
  }

  /** The suggestion to raise has nothing to ask any more. */
  List<Letter> suggestionIsOver() {
    return call.timeline().stream().anyMatch(CallEvent.RaiseSuggested.class::isInstance)
        ? telling.toRider(words ->
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
    return telling.toRider(words ->
        new Content.Withdraw(Bargains.counterKey(call, driver), Reply.of(last.apply(words))));
  }

  private List<Letter> stopEnds(DriverId driver, Function<Words, String> last) {
    return telling.toDriver(
        driver, words -> new Content.Withdraw(Bargains.stopKey(call), Reply.of(last.apply(words))));
  }

  private List<Letter> countered(CallEvent.OfferCountered fact) {
    return CallTelling.all(
        telling.findDriver(fact.driver()).stream()
            .flatMap(driver -> asked(driver, fact).stream())
            .toList(),
        telling.toDriver(
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
    return telling
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
    String place = fact.place().name();
    var price = call.trip().estimate().total();
    return CallTelling.all(
        telling.tellRider(words -> words.say(Msg.STOP_AGREED, place, words.money(price))),
        telling.toRider(words -> telling.riderCard(words, fact.at(), false)),
        stopEnds(fact.driver(), words -> words.say(Msg.STOP_AGREED_DRIVER, place)),
        telling.toDriver(fact.driver(), words -> telling.driverCard(words, false)));
  }

  /** Said when it begins to run, once. */
  List<Letter> waitingFee(int reminder) {
    return call.terms().waitingFee().filter(fee -> reminder == 1).stream()
        .flatMap(fee ->
            telling
                .tellRider(words ->
                    words.say(
                        Msg.WAITING_FEE_RUNS, words.duration(fee.per()), words.money(fee.price())))
                .stream())
        .toList();
  }

  private List<Letter> waited(CallEvent.WaitingCharged fact) {
    return CallTelling.all(
        telling.tellRider(words ->
            words.say(Msg.WAITING_CHARGED, words.duration(fact.beyond()), words.money(fact.fee()))),
        telling.tellDriver(
            fact.driver(),
            words ->
                words.say(
                    Msg.WAITING_CHARGED, words.duration(fact.beyond()), words.money(fact.fee()))));
  }
}
