package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Msg;
import io.gaja.bot.text.Phrase;
import io.gaja.bot.text.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How a simulated rider understands what is on the phone: by its buttons and its words. */
final class RiderReading {
  private static final List<Phrase> ASK_PICKUP =
      List.of(Msg.ASK_PICKUP, LineWords.ofValet("ASK_WHERE"));
  private static final List<Phrase> ARRIVED = List.of(Msg.ARRIVED, LineWords.ofValet("ARRIVED"));
  private static final List<Phrase> NUMBER =
      List.of(
          Msg.BOARDING_NUMBER,
          LineWords.ofDesignated("BOARDING_NUMBER"),
          LineWords.ofValet("NUMBER"));
  private static final List<Phrase> FROM_DRIVER =
      List.of(Msg.FROM_DRIVER, LineWords.ofValet("FROM_VALET"));

  private final Questions<Phrase> askPickup;
  private final Sentence askDropOff;
  private final Sentence askMessage;
  private final Questions<Phrase> arrived;
  private final Questions<Phrase> number;
  private final Questions<Phrase> fromDriver;

  RiderReading(Language language, ZoneId zone) {
    Words words = new Words(language, zone);
    this.askPickup = new Questions<>(ASK_PICKUP, words);
    this.askDropOff = new Sentence(Msg.ASK_DROPOFF, words);
    this.askMessage = new Sentence(Msg.ASK_MESSAGE, words);
    this.arrived = new Questions<>(ARRIVED, words);
    this.number = new Questions<>(NUMBER, words);
    this.fromDriver = new Questions<>(FROM_DRIVER, words);
  }

  sealed interface Heard {
    record WhichPlace(List<Choice> places) implements Heard {}

    record PickupAsked() implements Heard {}

    record RightPickup(Choice yes) implements Heard {}

    record DropOffAsked() implements Heard {}

    record Quoted(Choice callNow) implements Heard {}

    record Searching() implements Heard {}

    record Coming() implements Heard {}

    record Here(String number, Choice message) implements Heard {}

    record MessageAsked() implements Heard {}

    record FromDriver(Choice answer) implements Heard {}

    record Riding() implements Heard {}

    /** At the destination; one button for each number of stars, from one. */
    record Completed(List<Choice> stars) implements Heard {}

    record CancelSurely(Choice yes) implements Heard {}

    record HasCall(Choice show) implements Heard {}

    record Over() implements Heard {}

    record Other() implements Heard {}
  }

  Heard of(WebMessage message) {
    Buttons buttons = Buttons.of(message);
    return call(message, buttons)
        .or(() -> question(message, buttons))
        .or(() -> words(message, buttons))
        .orElseGet(Heard.Other::new);
  }

  private Optional<Heard> call(WebMessage message, Buttons buttons) {
    List<Choice> stars = buttons.list(Verb.RATE);
    if (!stars.isEmpty()) {
      return Optional.of(new Heard.Completed(stars));
    }
    if (buttons.has(Verb.CANCEL_CALL)) {
      return Optional.of(underWay(message, buttons));
    }
    boolean over = buttons.has(Verb.RECEIPT) || buttons.has(Verb.ASK_FOR);
    return over ? Optional.of(new Heard.Over()) : Optional.empty();
  }

  private Heard underWay(WebMessage message, Buttons buttons) {
    Optional<Choice> write = buttons.find(Verb.MESSAGE);
    if (write.isEmpty()) {
      return new Heard.Searching();
    }
    return number
        .read(message)
        .filter(known -> arrived.isIn(message))
        .<Heard>map(known -> new Heard.Here(known, write.get()))
        .orElseGet(Heard.Coming::new);
  }

  private static Optional<Heard> question(WebMessage message, Buttons buttons) {
    List<Choice> places = buttons.list(Verb.PICK);
    if (!places.isEmpty()) {
      return Optional.of(new Heard.WhichPlace(places));
    }
    if (buttons.has(Verb.AGAIN) && message.content().pin().isPresent()) {
      return buttons.find(Verb.YES).map(Heard.RightPickup::new);
    }
    return buttons
        .find(Verb.CALL_NOW)
        .<Heard>map(Heard.Quoted::new)
        .or(() -> buttons.find(Verb.CANCEL_SURELY).map(Heard.CancelSurely::new))
        .or(() -> buttons.find(Verb.STATUS).map(Heard.HasCall::new));
  }

  private Optional<Heard> words(WebMessage message, Buttons buttons) {
    if (askPickup.isIn(message)) {
      return Optional.of(new Heard.PickupAsked());
    }
    if (askDropOff.isIn(message)) {
      return Optional.of(new Heard.DropOffAsked());
    }
    if (askMessage.isIn(message)) {
      return Optional.of(new Heard.MessageAsked());
    }
    return buttons
        .find(Verb.MESSAGE)
        .map(write -> fromDriver.isIn(message) ? new Heard.FromDriver(write) : new Heard.Riding());
  }
}
