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
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.DriverId;
import java.time.Instant;
import java.util.Optional;

/** The questions of a price that still moves, and of a stop on the way. */
public final class Bargains {
  private Bargains() {}

  /** The key of the suggestion to raise in the rider's chat. */
  public static String raiseKey(Call call) {
    return "raise-" + call.id();
  }

  /** The key of this driver's price in the rider's chat. */
  public static String counterKey(Call call, DriverId driver) {
    return "counter-" + call.id() + "-" + driver;
  }

  /** The key of the stop that was asked for in the driver's chat. */
  public static String stopKey(Call call) {
    return "stop-" + call.id();
  }

  public static Reply suggestion(Call call, Money from, Money to, Words words) {
    String id = call.id().value();
    return Reply.of(words.say(Msg.RAISE_SUGGESTED, words.money(from), words.money(to)))
        .row(
            raise(call, from, to, words),
            Tapped.button(words.say(Msg.KEEP_WAITING), Verb.KEEP_WAITING, id))
        .row(Tapped.button(words.say(Msg.CANCEL_CALL), Verb.CANCEL_CALL, id));
  }

  /** "+3,000원", up to this price. */
  static Button raise(Call call, Money from, Money to, Words words) {
    return Tapped.button(
        words.say(Msg.RAISE_BY, words.money(to.minus(from))),
        Verb.RAISE,
        call.id() + "." + to.minorUnits());
  }

  /** What a driver asks for instead, who they are and how they would come. */
  public static Reply counter(Call call, Driver driver, Money price, Instant until, Words words) {
    String subject = call.id() + "." + driver.id();
    String who = Coming.rating(driver.rating(), words) + way(call, driver, words);
    return Reply.titled(
            words.say(Msg.COUNTER_TITLE, driver.name(), words.money(price)),
            words.say(Msg.COUNTER_TEXT, who, words.time(until)))
        .row(
            Tapped.button(words.say(Msg.TAKE_COUNTER), Verb.TAKE_COUNTER, subject),
            Tapped.button(words.say(Msg.LEAVE_COUNTER), Verb.LEAVE_COUNTER, subject));
  }

  private static String way(Call call, Driver driver, Words words) {
    return Optional.of(call.state())
        .filter(CallState.Offering.class::isInstance)
        .map(CallState.Offering.class::cast)
        .flatMap(offering ->
            offering.offers().stream()
                .filter(offer -> offer.driver().equals(driver.id()))
                .findFirst())
        .map(offer -> " · " + Coming.time(driver.mobility(), offer.pickupTime(), words))
        .orElse("");
  }

  /** The stop a rider asks for, as the driver is asked. */
  public static Reply stop(Call call, String place, Money price, Words words) {
    String id = call.id().value();
    return Reply.of(words.say(Msg.STOP_ASKED, place, words.money(price)))
        .row(
            Tapped.button(words.say(Msg.AGREE_STOP), Verb.AGREE_STOP, id),
            Tapped.button(words.say(Msg.DECLINE_STOP), Verb.DECLINE_STOP, id));
  }
}
