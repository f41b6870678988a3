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

/** How a simulated rider understands what is on the phone: by its buttons and its words. */
final class RiderReading {
  private final Sentence askPickup;
  private final Sentence askDropOff;
  private final Sentence askMessage;
  private final Sentence arrived;
  private final Sentence number;
  private final Sentence fromDriver;

  RiderReading(Language language, ZoneId zone) {
    Words words = new Words(language, zone);
    this.askPickup = new Sentence(Msg.ASK_PICKUP, words);
    this.askDropOff = new Sentence(Msg.ASK_DROPOFF, words);
    this.askMessage = new Sentence(Msg.ASK_MESSAGE, words);
    this.arrived = new Sentence(Msg.ARRIVED, words);
    this.number = new Sentence(Msg.BOARDING_NUMBER, words);
    this.fromDriver = new Sentence(Msg.FROM_DRIVER, words);
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
