package io.gaja.bot.channel;

/** Port: a messenger we can write to. Slow and outside: never called inside a transaction. */
public interface Channel {
  /** As in {@link ChatId#channel()}: {@code telegram}, {@code web}. */
  String name();

  Capabilities capabilities();

  /**
   * Hands one message over and says what became of it; never throws for an outage of the messenger.
   */
  Delivery deliver(ChatId chat, Parcel parcel);

  /**
   * What a channel is able to do.
   *
   * @param longestText characters of title and text together
   * @param buttonsPerRow more are wrapped onto the next row
   */
  record Capabilities(boolean edits, boolean liveLocation, int longestText, int buttonsPerRow) {}
}
