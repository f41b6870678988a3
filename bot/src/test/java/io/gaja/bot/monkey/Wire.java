package io.gaja.bot.monkey;

import java.nio.charset.StandardCharsets;

/**
 * One update as it goes over the wire.
 *
 * @param path of our server
 * @param kind what it is, for the coverage
 */
record Wire(String path, byte[] body, String kind, Due due) {

  /** What has to come back. */
  enum Due {
    /** Something new in the chat. */
    ANSWER,
    /** Whatever it likes: nobody could say what was meant, or nobody waits for it. */
    ANYTHING,
    /** Nothing: it has taken effect before. */
    NOTHING
  }

  static Wire of(String path, String body, String kind, Due due) {
    return new Wire(path, body.getBytes(StandardCharsets.UTF_8), kind, due);
  }

  Wire again() {
    return meaning(due == Due.ANSWER ? Due.NOTHING : Due.ANYTHING);
  }

  Wire meaning(Due other) {
    return new Wire(path, body, kind, other);
  }

  @Override
  public String toString() {
    String text = new String(body, StandardCharsets.UTF_8);
    return kind + " " + (text.length() <= 400 ? text : text.substring(0, 400) + "…");
  }
}
