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
          Msg.REG_VEHICLE,
          Msg.REG_PLATE,
          Msg.REG_LICENCE,
          Msg.ASK_MESSAGE);
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

  private final List<Sentence> lastWords;
  private final List<Question> questions;
  private final Sentence meter;
  private final Sentence fromRider;

  DriverReading(ZoneId zone) {
    Words words = new Words(Language.KO, zone);
    this.questions =
        QUESTIONS.stream().map(key -> new Question(key, new Sentence(key, words))).toList();
    this.lastWords = LAST_WORDS.stream().map(last -> new Sentence(last, words)).toList();
    this.meter = new Sentence(Msg.ASK_METER, words);
    this.fromRider = new Sentence(Msg.FROM_RIDER, words);
  }

  private record Question(Msg key, Sentence sentence) {}

  sealed interface Heard {
    record Asked(Msg question) implements Heard {}

    record OffDuty() implements Heard {}

    record OnDuty(Choice rest) implements Heard {}

    record Offered(Choice accept, Choice decline) implements Heard {}

    record ToPickup(Point pickup, Choice arrived) implements Heard {}

    record AtPickup(Choice onBoard) implements Heard {}

    record WorkAsked(Choice answer) implements Heard {}

    record NumberAsked(Choice without) implements Heard {}

    record ToDropOff(Point dropOff, Choice finish) implements Heard {}

    record MeterAsked(long estimate) implements Heard {}

    record FromRider(String words, Choice answer) implements Heard {}

    /** An offer or a job that is no more. */
    record Over() implements Heard {}

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
    return lastWords.stream().anyMatch(last -> last.isIn(message))
        ? Optional.of(new Heard.Over())
        : Optional.empty();
  }

  private Optional<Heard> question(WebMessage message, Buttons buttons) {
    if (buttons.has(Verb.TOGGLE)) {
      return buttons.find(Verb.NEXT).or(() -> buttons.find(Verb.TOGGLE)).map(Heard.WorkAsked::new);
    }
    if (buttons.has(Verb.YES) && buttons.has(Verb.STOP)) {
      return buttons.find(Verb.YES).map(Heard.NumberAsked::new);
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
        .or(() ->
            questions.stream()
                .filter(question -> question.sentence().isIn(message))
                .findFirst()
                .map(question -> new Heard.Asked(question.key())));
  }
}
