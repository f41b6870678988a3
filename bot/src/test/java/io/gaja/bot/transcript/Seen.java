package io.gaja.bot.transcript;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Reply;
import java.time.Instant;

/** What somebody sees happen in their chat. */
sealed interface Seen {
  ChatId chat();

  Instant at();

  record Said(ChatId chat, Instant at, Reply reply, boolean wakes) implements Seen {}

  /**
   * A message that was there already says something else now.
   *
   * @param times how often it changed until it looked so, and nothing else came meanwhile
   */
  record Changed(ChatId chat, Instant at, String message, Reply reply, int times) implements Seen {}

  /** Nothing but the buttons went. */
  record Bared(ChatId chat, Instant at, Reply reply) implements Seen {}

  record MapStarts(ChatId chat, Instant at) implements Seen {}

  record MapStops(ChatId chat, Instant at) implements Seen {}
}
