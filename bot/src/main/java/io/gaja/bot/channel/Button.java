package io.gaja.bot.channel;

import java.nio.charset.StandardCharsets;

/** Something to tap under a message. */
public sealed interface Button {
  String label();

  /** Sends its data back; 1 to 64 bytes, Telegram's limit. */
  record Choice(String label, String data) implements Button {
    public Choice {
      int bytes = data.getBytes(StandardCharsets.UTF_8).length;
      if (bytes < 1 || bytes > 64) {
        throw new IllegalArgumentException("A button carries 1 to 64 bytes, not " + bytes);
      }
    }
  }

  /** Opens a page. */
  record Link(String label, String url) implements Button {}
}
