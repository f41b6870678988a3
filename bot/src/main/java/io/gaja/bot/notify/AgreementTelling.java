package io.gaja.bot.notify;

import io.gaja.bot.card.DriverCard;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.letter.Content;
import io.gaja.bot.letter.Letter;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallEvent;
import java.util.List;

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
      case CallEvent.PriceRaised raised ->
          telling.toRider(words -> telling.riderCard(words, raised.at(), false));
      case CallEvent.RaiseSuggested suggested ->
          telling.tellRider(words ->
              words.say(
                  Msg.RAISE_SUGGESTED, words.money(suggested.from()), words.money(suggested.to())));
      case CallEvent.OfferCountered countered -> countered(countered);
      case CallEvent.CounterTaken taken ->
          telling.tellDriver(
              taken.driver(), words -> words.say(Msg.COUNTER_TAKEN, words.money(taken.price())));
      case CallEvent.CounterLeft left -> telling.withdraw(left.driver(), Msg.COUNTER_LEFT);
      case CallEvent.StopProposed stop ->
          CallTelling.all(
              telling.tellRider(words -> words.say(Msg.STOP_SENT, stop.place().name())),
              telling.tellDriver(
                  stop.driver(),
                  words ->
                      words.say(Msg.STOP_ASKED, stop.place().name(), words.money(stop.price()))));
      case CallEvent.StopAgreed stop -> agreed(stop);
      case CallEvent.StopDeclined stop -> telling.tellRider(words -> words.say(Msg.STOP_DECLINED));
      case CallEvent.WaitingCharged waited -> waited(waited);
    };
  }

  private List<Letter> countered(CallEvent.OfferCountered fact) {
    return CallTelling.all(
        telling.tellRider(words ->
            words.say(Msg.COUNTER_ASKED, words.money(fact.price()), words.time(fact.until()))),
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

  private List<Letter> agreed(CallEvent.StopAgreed fact) {
    String place = fact.place().name();
    var price = call.trip().estimate().total();
    return CallTelling.all(
        telling.tellRider(words -> words.say(Msg.STOP_AGREED, place, words.money(price))),
        telling.toDriver(fact.driver(), words -> telling.driverCard(words, false)),
        telling.tellDriver(
            fact.driver(), words -> words.say(Msg.STOP_AGREED, place, words.money(price))));
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
