package io.gaja.bot.channel;

import java.time.Instant;

/**
 * One thing that happened in a chat. The id is the channel's own and the same when the update is
 * repeated: it is what makes an update take effect once.
 */
public record Update(String id, ChatId chat, Sender sender, Instant receivedAt, Incoming incoming) {
  public Update {
    if (id.isEmpty() || id.length() > 128) {
      throw new IllegalArgumentException("An update's id has 1 to 128 characters");
    }
  }
}
