package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How a simulated rider understands what is on the phone about parking. */
final class ParkingReading {
  private final Sentence askWhere;
  private final Sentence askWhen;
  private final Sentence askPass;
  private final Sentence askLonger;
  private final Sentence confirmLonger;
  private final Sentence left;
  private final Sentence noShow;

  ParkingReading(Language language, ZoneId zone) {
    Words words = new Words(language, zone);
    this.askWhere = new Sentence(LineWords.ofParking("ASK_WHERE"), words);
    this.askWhen = new Sentence(LineWords.ofParking("ASK_WHEN"), words);
    this.askPass = new Sentence(LineWords.ofParking("ASK_PASS"), words);
    this.askLonger = new Sentence(LineWords.ofParking("ASK_EXTENSION"), words);
    this.confirmLonger = new Sentence(LineWords.ofParking("CONFIRM_EXTENSION"), words);
    this.left = new Sentence(LineWords.ofParking("LEFT"), words);
    this.noShow = new Sentence(LineWords.ofParking("NO_SHOW"), words);
  }

  sealed interface Heard {
    record WhereAsked() implements Heard {}

    record WhenAsked(List<Choice> lengths) implements Heard {}

    /** The lots around; no button for one that is full. */
    record Listed(List<Choice> lots, Choice stop) implements Heard {}

    record PayAsked(Choice byTime) implements Heard {}

    /** Booked, and not there yet. */
    record Booked(Choice cancel) implements Heard {}

    /**
     * The car is parked.
     *
     * @param onward the ways to go on with it by another line
     */
    record Parked(Choice extend, Choice go, List<Choice> onward) implements Heard {}

    /** The time is nearly over, or over already. */
    record EndsSoon(Choice oneHourMore) implements Heard {}

    record LongerAsked(List<Choice> ends) implements Heard {}

    record LongerSurely(Choice yes) implements Heard {}

    record Over() implements Heard {}

    record Other() implements Heard {}
  }

  Heard of(WebMessage message) {
    Buttons buttons = Buttons.of(message);
    return booking(message, buttons)
        .or(() -> question(message, buttons))
        .orElseGet(Heard.Other::new);
  }

  private Optional<Heard> booking(WebMessage message, Buttons buttons) {
    Optional<Choice> extend = buttons.findOfLine("extend");
    Optional<Choice> go = buttons.findOfLine("go");
    if (buttons.hasOfLine("hour")) {
      return buttons.findOfLine("hour").map(Heard.EndsSoon::new);
    }
    if (extend.isPresent() && go.isPresent()) {
      return Optional.of(new Heard.Parked(extend.get(), go.get(), buttons.listOfLine("onward")));
    }
    if (extend.isPresent() && buttons.hasOfLine("cancel")) {
      return buttons.findOfLine("cancel").map(Heard.Booked::new);
    }
    boolean over = buttons.hasOfLine("near") || left.isIn(message) || noShow.isIn(message);
    return over ? Optional.of(new Heard.Over()) : Optional.empty();
  }

  private Optional<Heard> question(WebMessage message, Buttons buttons) {
    Optional<Choice> stop = buttons.find(Verb.STOP);
    if (askWhere.isIn(message)) {
      return Optional.of(new Heard.WhereAsked());
    }
    if (askWhen.isIn(message)) {
      return Optional.of(new Heard.WhenAsked(buttons.list(Verb.PICK)));
    }
    if (askPass.isIn(message)) {
      return buttons.find(Verb.NEXT).map(Heard.PayAsked::new);
    }
    if (askLonger.isIn(message)) {
      return Optional.of(new Heard.LongerAsked(buttons.list(Verb.PICK)));
    }
    if (confirmLonger.isIn(message)) {
      return buttons.find(Verb.YES).map(Heard.LongerSurely::new);
    }
    if (stop.isPresent() && isList(buttons)) {
      return Optional.of(new Heard.Listed(buttons.list(Verb.PICK), stop.get()));
    }
    return Optional.empty();
  }

  /** A way has a drop-off to change, and a valet can be called. */
  private static boolean isList(Buttons buttons) {
    return buttons.has(Verb.CHANGE_PICKUP)
        && buttons.has(Verb.AGAIN)
        && !buttons.has(Verb.CHANGE_DROPOFF)
        && !buttons.has(Verb.CALL_NOW);
  }
}
