package io.gaja.bot.letter;

import io.gaja.bot.channel.ChatId;

/** Port: told when a chat cannot be reached any more. May be told twice. */
@FunctionalInterface
public interface Unreachables {
  void unreachable(ChatId chat);
}
