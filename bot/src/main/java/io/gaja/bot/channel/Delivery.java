package io.gaja.bot.channel;

import java.time.Duration;

/** What became of a parcel. */
public sealed interface Delivery {
  record Delivered(String messageId) implements Delivery {}

  /** Too many: the messenger wants us to wait this long, then the same parcel again. */
  record TryAfter(Duration pause) implements Delivery {}

  /** It may or may not have arrived (time-out, 5xx, a broken answer). */
  record Unknown(String why) implements Delivery {}

  /** The person blocked us, or the chat does not exist any more. */
  record Unreachable() implements Delivery {}

  /** The messenger will never take this parcel; a defect of ours. */
  record Refused(String why) implements Delivery {}

  /** The message to be edited is gone or too old: send it as a new one. */
  record CannotEdit() implements Delivery {}
}
