package io.gaja.bot.channel.telegram;

import java.util.Optional;

/** The bot's name behind the @, known once Telegram has told it. */
final class BotName {
  private volatile Optional<String> name = Optional.empty();

  Optional<String> find() {
    return name;
  }

  void learn(String told) {
    name = Optional.of(told);
  }
}
