package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import java.time.ZoneId;
import java.util.Optional;

/** How a simulated attendant understands what is on the phone: by its buttons and its words. */
final class LotReading {
  private final Questions<LineWords> questions;
  private final Sentence card;
  private final Sentence leavesNow;
  private final Sentence overTime;

  LotReading(ZoneId zone) {
    Words words = new Words(Language.KO, zone);
    this.questions = new Questions<>(OwnLot.QUESTIONS, words);
    this.card = new Sentence(LineWords.ofLots("CARD"), words);
    this.overTime = new Sentence(LineWords.ofLots("INSIDE_OVER"), words);
    this.leavesNow = new Sentence(LineWords.ofLots("LEAVES_NOW"), words);
  }

  sealed interface Heard {
    /** There is no lot yet. */
    record Newcomer(Choice register) implements Heard {}

    record Asked(LineWords question) implements Heard {}

    record Described(Choice apply) implements Heard {}

    /** The operators have not decided yet. */
    record Waiting() implements Heard {}

    /** The lot's card: one button for a car more, and one for a car fewer. */
    record Board(int free, int capacity, Choice more, Choice fewer) implements Heard {}

    record Full(Choice openAgain) implements Heard {}

    record Expected(Choice in) implements Heard {}

    /** A car is about to drive out. */
    record Leaving(Choice out) implements Heard {}

    /** A car stands there longer than booked. */
    record OverTime(Choice out) implements Heard {}

    record StillThere(Choice stays) implements Heard {}

    record Other() implements Heard {}
  }

  Heard of(WebMessage message) {
    Buttons buttons = Buttons.of(message);
    return lot(message, buttons)
        .or(() -> car(message, buttons))
        .or(() -> question(message, buttons))
        .orElseGet(Heard.Other::new);
  }

  private Optional<Heard> lot(WebMessage message, Buttons buttons) {
    if (buttons.hasOfLine("open")) {
      return buttons.findOfLine("open").map(Heard.Full::new);
    }
    if (buttons.hasOfLine("minus") && buttons.hasOfLine("plus")) {
      return Optional.of(
          new Heard.Board(
              number(message, 2),
              number(message, 3),
              buttons.findOfLine("minus").orElseThrow(),
              buttons.findOfLine("plus").orElseThrow()));
    }
    Optional<Choice> register = buttons.findOfLine("register");
    return buttons.hasOfLine("join")
        ? register.map(Heard.Newcomer::new)
        : register.map(again -> new Heard.Waiting());
  }

  private int number(WebMessage message, int gap) {
    return card.read(message, gap)
        .map(text -> text.lines().findFirst().orElse("").replaceAll("[^0-9]", ""))
        .filter(digits -> !digits.isEmpty() && digits.length() < 6)
        .map(Integer::parseInt)
        .orElse(0);
  }

  private Optional<Heard> car(WebMessage message, Buttons buttons) {
    return buttons
        .findOfLine("in")
        .<Heard>map(Heard.Expected::new)
        .or(() -> buttons.findOfLine("stays").map(Heard.StillThere::new))
        .or(() -> buttons.findOfLine("out").flatMap(out -> inside(message, out)));
  }

  private Optional<Heard> inside(WebMessage message, Choice out) {
    if (leavesNow.isIn(message)) {
      return Optional.of(new Heard.Leaving(out));
    }
    return overTime.isIn(message) ? Optional.of(new Heard.OverTime(out)) : Optional.empty();
  }

  private Optional<Heard> question(WebMessage message, Buttons buttons) {
    return questions
        .find(message)
        .<Heard>map(Heard.Asked::new)
        .or(() -> buttons.find(Verb.NEXT).map(Heard.Described::new));
  }
}
