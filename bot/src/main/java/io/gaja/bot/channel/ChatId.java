package io.gaja.bot.channel;

/** One chat on one channel, written {@code telegram:900} or {@code web:ops}. */
public record ChatId(String channel, String key) {
  public ChatId {
    if (!channel.matches("[a-z]{1,16}") || !key.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException(
          "A chat is written channel:key, such as telegram:900 or web:ops");
    }
  }

  /** Reads what {@link #toString()} writes; refuses everything else with a sentence. */
  public static ChatId parse(String text) {
    int colon = text.indexOf(':');
    return new ChatId(text.substring(0, Math.max(colon, 0)), text.substring(colon + 1));
  }

  @Override
  public String toString() {
    return channel + ":" + key;
  }
}
