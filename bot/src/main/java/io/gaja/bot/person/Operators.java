package io.gaja.bot.person;

import io.gaja.bot.channel.ChatId;
import java.util.Arrays;
import java.util.List;

/** The chats of the people who run the service, from GAJA_OPERATORS. */
public record Operators(List<ChatId> chats) {
  public Operators {
    chats = List.copyOf(chats);
  }

  /**
   * Reads {@code telegram:900,web:ops}; empty for none. Throws with a sentence that names the
   * setting.
   */
  public static Operators parse(String setting) {
    try {
      return new Operators(
          Arrays.stream(setting.split(",", -1))
              .map(String::strip)
              .filter(chat -> !chat.isEmpty())
              .map(ChatId::parse)
              .distinct()
              .toList());
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          "GAJA_OPERATORS has to list chats such as telegram:900,web:ops", wrong);
    }
  }

  public boolean isOperator(ChatId chat) {
    return chats.contains(chat);
  }
}
