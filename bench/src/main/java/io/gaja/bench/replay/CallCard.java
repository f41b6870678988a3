package io.gaja.bench.replay;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rider's card of one call, among the other messages of the chat. */
record CallCard(String call) {
  private static final Pattern NUMBER = Pattern.compile("(?:번호|[Nn]umber) ([0-9]{4})");

  /** The card once somebody comes: notes of the driver carry the same button, but no title. */
  boolean isTaken(Message message) {
    return message.has("ms", call) && !message.title().isEmpty();
  }

  boolean isReceipt(Message message) {
    return message.has("rp", call);
  }

  /** The card says that it is over, by the button to ask anew. */
  static boolean isOver(Message message, Message before) {
    return message.has("tx") && message.seq() > before.seq();
  }

  /** What is told to the driver; empty when the card says none. */
  static String numberOn(Message card) {
    Matcher number = NUMBER.matcher(card.text());
    return number.find() ? number.group(1) : "";
  }
}
