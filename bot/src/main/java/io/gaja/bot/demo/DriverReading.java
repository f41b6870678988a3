package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Words;
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
          Msg.OFFER_PRICE_CHANGED,
          Msg.COUNTER_LEFT,
          Msg.HOMEWARD_ON,
          Msg.DRIVER_REFUSED_HOMEWARD_USED_UP,
          Msg.REFUSED_OFFER_OVER,
          Msg.REFUSED_TAKEN_BY_ANOTHER);
  private static final LineWords CAR_PARKED = LineWords.ofValet("JOB_PARKED");

  private final JobReading jobs;
  private final Questions<Msg> lastWords;
  private final Questions<Msg> questions;
  private final Sentence parked;
  private final Sentence askAmount;
  private final Sentence askHome;

  DriverReading(ZoneId zone) {
    Words words = new Words(Language.KO, zone);
    this.jobs = new JobReading(words);
    this.questions = new Questions<>(QUESTIONS, words);
    this.lastWords = new Questions<>(LAST_WORDS, words);
    this.parked = new Sentence(CAR_PARKED, words);
    this.askAmount = new Sentence(Msg.ASK_COUNTER, words);
    this.askHome = new Sentence(Msg.ASK_HOME, words);
  }

  AtWork of(WebMessage message) {
    Buttons buttons = Buttons.of(message);
    return offer(message, buttons)
        .or(() -> jobs.of(message, buttons))
        .or(() -> duty(message, buttons))
        .or(() -> questions.find(message).map(AtWork.Asked::new))
        .or(() -> over(message))
        .orElseGet(AtWork.Other::new);
  }

  private Optional<AtWork> offer(WebMessage message, Buttons buttons) {
    Optional<Choice> accept = buttons.find(Verb.ACCEPT);
    Optional<Choice> decline = buttons.find(Verb.DECLINE);
    if (accept.isPresent() && decline.isPresent()) {
      return Optional.of(
          new AtWork.Offered(accept.get(), decline.get(), buttons.find(Verb.COUNTER)));
    }
    return askAmount.isIn(message)
        ? Optional.of(new AtWork.AmountAsked(buttons.list(Verb.NAME_PRICE)))
        : Optional.empty();
  }

  private Optional<AtWork> duty(WebMessage message, Buttons buttons) {
    if (buttons.has(Verb.ON_DUTY)) {
      return Optional.of(new AtWork.OffDuty());
    }
    if (askHome.isIn(message)) {
      return Optional.of(new AtWork.HomeAsked());
    }
    return buttons
        .find(Verb.OFF_DUTY)
        .map(rest -> new AtWork.OnDuty(rest, buttons.find(Verb.HOMEWARD)));
  }

  private Optional<AtWork> over(WebMessage message) {
    return parked.isIn(message) || lastWords.find(message).isPresent()
        ? Optional.of(new AtWork.Over())
        : Optional.empty();
  }
}
