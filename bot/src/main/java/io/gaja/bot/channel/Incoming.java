package io.gaja.bot.channel;

import io.gaja.dispatch.place.Point;
import java.util.Optional;

/** What a person did in a chat, in words that every messenger shares. */
public sealed interface Incoming {
  int LONGEST_TEXT = 4096;

  /** Typed words; commands such as {@code /help} too. Longer ones are cut. */
  record Text(String text) implements Incoming {
    public Text {
      text = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    @Override
    public String toString() {
      return "Text[hidden]";
    }
  }

  /** A tap on a button; the data is what {@link Button} carried, or anything a stranger made up. */
  record Tap(String data) implements Incoming {}

  /** A point: shared once, or the first of a live location. */
  record Location(Point point, boolean live, boolean forwarded) implements Incoming {}

  /**
   * The next point of a live location that is being shared. Not durable: only the newest counts.
   */
  record Moved(Point point) implements Incoming {}

  /** The sharing of a live location ended, by the person or by its time. */
  record LiveLocationEnded() implements Incoming {}

  /** A phone number; {@code own} when the messenger vouches that it is the sender's. */
  record Contact(String phone, boolean own) implements Incoming {
    @Override
    public String toString() {
      return "Contact[hidden]";
    }
  }

  /** A picture, by the name under which the channel can show it again. */
  record Photo(String file) implements Incoming {}

  /** A message that was changed after it was sent; it has been understood once already. */
  record Edited(String text) implements Incoming {
    @Override
    public String toString() {
      return "Edited[hidden]";
    }
  }

  /** Something no flow reads: a sticker, a voice message, a file, a poll. */
  record Unreadable(Kind kind) implements Incoming {
    public enum Kind {
      STICKER,
      VOICE,
      VIDEO,
      FILE,
      OTHER
    }
  }

  /** The person blocked the bot: nothing reaches them any more. */
  record Blocked() implements Incoming {}

  /** The person can be reached again. */
  record Unblocked() implements Incoming {}

  /**
   * Said to the bot in a chat of several people, without the name it was called by.
   *
   * @param privateChat where one person can write to the bot alone, when that is known
   */
  record InGroup(String text, Optional<String> privateChat) implements Incoming {
    public InGroup {
      text = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    @Override
    public String toString() {
      return "InGroup[hidden]";
    }
  }

  /** The bot was added to a chat of several people. */
  record AddedToGroup(Optional<String> privateChat) implements Incoming {}
}
