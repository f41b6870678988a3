package io.gaja.bot.letter;

import io.gaja.bot.channel.ChatId;
import java.time.Instant;
import java.util.Optional;

/**
 * One message owed to one chat, saved until the messenger has taken it.
 *
 * @param expiresAt from when on it is worthless: then it is dropped, never sent late
 */
public record Letter(ChatId chat, Content content, Optional<Instant> expiresAt) {

  public static Letter to(ChatId chat, Content content) {
    return new Letter(chat, content, Optional.empty());
  }

  public Letter expiring(Instant at) {
    return new Letter(chat, content, Optional.of(at));
  }
}
