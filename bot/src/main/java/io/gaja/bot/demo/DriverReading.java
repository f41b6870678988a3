package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.place.Point;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How a simulated driver understands what is on the phone: by its buttons and its words. */
final class DriverReading {
  private static final List<Msg> QUESTIONS =
      List.of(
          Msg.REG_NAME,
          Msg.REG_PHONE,
          Msg.REG_WORK,
          Msg.REG_VEHICLE,
          Msg.REG_PLATE,
          Msg.REG_GEARBOX,
          Msg.REG_CLASS,
          Msg.REG_MOBILITY,
          Msg.REG_LICENCE);
  private static final List<Msg> LAST_WORDS =
      List.of(
          Msg.JOB_DONE,
          Msg.JOB_CANCELLED,
          Msg.JOB_CANCELLED_ON_BOARD,
          Msg.JOB_ABSENT,
          Msg.JOB_ENDED,
          Msg.GAVE_UP_DRIVER,
          Msg.OFFER_LAPSED,
          Msg.OFFER_TAKEN,
          Msg.OFFER_CANCELLED,
          Msg.OFFER_DECLINED,
          Msg.REFUSED_OFFER_OVER,
          Msg.REFUSED_TAKEN_BY_ANOTHER);

  private final Questions<Msg> lastWords;
  private final Questions<Msg> questions;
  private final Sentence meter;
  private final Sentence fromRider;
  private final Sentence askMessage;

  DriverReading(ZoneId zone) {
    Words words = new Words(Language.KO, zone);
    this.questions = new Questions<>(QUESTIONS, words);
    this.lastWords = new Questions<>(LAST_WORDS, words);
    this.meter = new Sentence(Msg.ASK_METER, words);
    this.fromRider = new Sentence(Msg.FROM_RIDER, words);
    this.askMessage = new Sentence(Msg.ASK_MESSAGE, words);
  }

  sealed interface Heard {

    /** Of the working day, whatever the work. */
    sealed interface OfShift extends Heard {}

    /** Of the job in hand. */
    sealed interface OfJob extends Heard {}

    record Asked(Msg question) implements OfShift {}

    record OffDuty() implements OfShift {}

    record OnDuty(Choice rest) implements OfShift {}

    record Offered(Choice accept, Choice decline) implements OfShift {}

    /** An offer or a job that is no more. */
    record Over() implements OfShift {}

    record ToPickup(Point pickup, Choice arrived) implements OfJob {}

    record AtPickup(Choice onBoard) implements OfJob {}

    record NumberAsked(Choice without) implements OfJob {}

    record ToDropOff(Point dropOff, Choice finish) implements OfJob {}

    record MeterAsked(long estimate) implements OfJob {}

    record FromRider(String words, Choice answer) implements OfJob {}

    record MessageAsked() implements OfJob {}

    record Other() implements Heard {}
  }

  Heard of(WebMessage message) {
    Buttons buttons = Buttons.of(message);
    return job(message, buttons)
        .or(() -> duty(buttons))
        .or(() -> question(message, buttons))
        .or(() -> over(message))
        .orElseGet(Heard.Other::new);
  }

  private static Optional<Heard> job(WebMessage message, Buttons buttons) {
    Optional<Point> pin = message.content().pin().map(WebMessage.Pin::point);
    if (buttons.has(Verb.ACCEPT) && buttons.has(Verb.DECLINE)) {
      return Optional.of(
          new Heard.Offered(
              buttons.find(Verb.ACCEPT).orElseThrow(), buttons.find(Verb.DECLINE).orElseThrow()));
    }
    if (pin.isPresent() && buttons.has(Verb.ARRIVED)) {
      return buttons.find(Verb.ARRIVED).map(tap -> new Heard.ToPickup(pin.get(), tap));
    }
    if (pin.isPresent() && buttons.has(Verb.FINISH)) {
      return buttons.find(Verb.FINISH).map(tap -> new Heard.ToDropOff(pin.get(), tap));
    }
    return buttons.find(Verb.ON_BOARD).map(Heard.AtPickup::new);
  }

  private static Optional<Heard> duty(Buttons buttons) {
    return buttons
        .find(Verb.ON_DUTY)
        .<Heard>map(tap -> new Heard.OffDuty())
        .or(() -> buttons.find(Verb.OFF_DUTY).map(Heard.OnDuty::new));
  }

  private Optional<Heard> over(WebMessage message) {
    return lastWords.find(message).map(last -> new Heard.Over());
  }

  private Optional<Heard> question(WebMessage message, Buttons buttons) {
    if (buttons.has(Verb.YES) && buttons.has(Verb.STOP)) {
      return buttons.find(Verb.YES).map(Heard.NumberAsked::new);
    }
    if (askMessage.isIn(message)) {
      return Optional.of(new Heard.MessageAsked());
    }
    Optional<Choice> answer = buttons.find(Verb.MESSAGE);
    if (answer.isPresent()) {
      return fromRider.read(message).map(said -> new Heard.FromRider(said, answer.get()));
    }
    return meter
        .read(message)
        .map(amount -> amount.replaceAll("[^0-9]", ""))
        .filter(digits -> !digits.isEmpty() && digits.length() < 10)
        .<Heard>map(digits -> new Heard.MeterAsked(Long.parseLong(digits)))
        .or(() -> questions.find(message).map(Heard.Asked::new));
  }
}
