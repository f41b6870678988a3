package io.gaja.bot.channel;

import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing to do in a chat. Message ids are the channel's own, as {@link Delivery.Delivered} gave
 * them.
 */
public sealed interface Parcel {
  /**
   * A new message. The key is the same when the same letter is handed over again, for channels that
   * can tell.
   *
   * @param wakes whether the person's phone should ring
   * @param expiresAt when the message loses its worth, for a channel that can count down
   */
  record Send(String key, Reply reply, boolean wakes, Optional<Instant> expiresAt)
      implements Parcel {}

  /** Changes a message in place; a message that already looks so counts as delivered. */
  record Edit(String messageId, Reply reply, Optional<Instant> expiresAt) implements Parcel {}

  /** A map with a car that will move. */
  record StartLive(String key, Point point, Duration period) implements Parcel {}

  record MoveLive(String messageId, Point point) implements Parcel {}

  record StopLive(String messageId) implements Parcel {}

  /** "typing…", for a few seconds. */
  record Typing() implements Parcel {}
}
