package io.gaja.bot.channel;

import java.util.Locale;

/**
 * Who wrote, as the messenger knows them: a display name (may be empty, cut to 64) and the language
 * set there.
 */
public record Sender(String name, Locale language) {
  private static final int LONGEST_NAME = 64;

  public Sender {
    name = name.strip();
    name = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  @Override
  public String toString() {
    return "Sender[hidden]";
  }
}
