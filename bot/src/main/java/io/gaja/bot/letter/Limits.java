package io.gaja.bot.letter;

import io.gaja.bot.channel.ChatId;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * How fast a channel may be written to.
 *
 * @param whole to all its chats together
 * @param chat to one chat
 * @param group to one chat that {@code isGroup} knows to be of several people
 * @param liveEvery how often a live map moves
 */
public record Limits(
    Rate whole, Rate chat, Rate group, Predicate<ChatId> isGroup, Duration liveEvery) {

  /** Telegram's, from its FAQ for bots: 30/s in all, 1/s per chat, 20/min per group. */
  public static Limits telegram() {
    return new Limits(
        new Rate(30, Duration.ofSeconds(1), 1),
        new Rate(1, Duration.ofSeconds(1), 3),
        new Rate(20, Duration.ofMinutes(1), 3),
        chat -> chat.key().startsWith("-"),
        Duration.ofSeconds(3));
  }

  /** For a channel of our own. */
  public static Limits none() {
    return new Limits(Rate.FREE, Rate.FREE, Rate.FREE, _ -> false, Duration.ofSeconds(3));
  }

  Rate of(ChatId chat) {
    return isGroup.test(chat) ? group : this.chat;
  }

  /**
   * So many messages in a time, sustained.
   *
   * @param burst how many may go at once after a silence, at least 1
   */
  public record Rate(int messages, Duration per, int burst) {
    static final Rate FREE = new Rate(1_000_000_000, Duration.ofSeconds(1), 1_000_000_000);

    public Rate {
      if (messages < 1 || !per.isPositive() || burst < 1) {
        throw new IllegalArgumentException("A rate lets at least one message through");
      }
    }
  }
}
