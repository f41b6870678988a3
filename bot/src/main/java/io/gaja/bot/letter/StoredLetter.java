package io.gaja.bot.letter;

import io.gaja.bot.channel.ChatId;
import java.time.Instant;
import java.util.Optional;

/** A letter as it lies in the database, with what befell it so far. */
record StoredLetter(
    String id, Letter letter, Instant createdAt, Optional<Instant> notBefore, int attempts) {

  ChatId chat() {
    return letter.chat();
  }

  Content content() {
    return letter.content();
  }

  boolean isExpired(Instant now) {
    return letter.expiresAt().filter(at -> !at.isAfter(now)).isPresent();
  }
}
