package io.gaja.bot.letter;

import io.gaja.bot.channel.Reply;
import io.gaja.dispatch.id.DriverId;
import java.time.Duration;
import java.util.Optional;

/** What a letter does in its chat. A key names one card or one live map of that chat. */
public sealed interface Content {
  int LONGEST_KEY = 64;

  /**
   * A new message.
   *
   * @param wakes whether the person's phone should ring
   */
  record Note(Reply reply, boolean wakes) implements Content {}

  /**
   * The living message of this key, edited in place. When it wakes, when there is none yet or when
   * it cannot be edited, a new message becomes the card and the old one loses its buttons.
   */
  record Card(String key, Reply reply, boolean wakes) implements Content {
    public Card {
      check(key);
    }
  }

  /**
   * The last words of a card, without buttons. Never sent anew: a card that was not sent yet is not
   * sent at all.
   */
  record Withdraw(String key, Reply last) implements Content {
    public Withdraw {
      check(key);
    }
  }

  /** A live map of a driver, for a period from the writing of the letter on. */
  record LiveStart(String key, DriverId driver, Duration period) implements Content {
    public LiveStart {
      check(key);
      if (!period.isPositive()) {
        throw new IllegalArgumentException("A live map lasts some time");
      }
    }
  }

  record LiveStop(String key) implements Content {
    public LiveStop {
      check(key);
    }
  }

  /** What is to be read in it; a live map has no words. */
  static Optional<Reply> replyOf(Content content) {
    return switch (content) {
      case Note note -> Optional.of(note.reply());
      case Card card -> Optional.of(card.reply());
      case Withdraw withdraw -> Optional.of(withdraw.last());
      case LiveStart start -> Optional.empty();
      case LiveStop stop -> Optional.empty();
    };
  }

  private static void check(String key) {
    if (key.isEmpty() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("A card's key has 1 to 64 characters");
    }
  }
}
