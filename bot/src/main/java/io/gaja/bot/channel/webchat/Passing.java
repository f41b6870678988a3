package io.gaja.bot.channel.webchat;

import io.gaja.dispatch.place.Point;

/** Something to see that is worth nothing a moment later: it is not stored and may be dropped. */
sealed interface Passing {
  record Typing() implements Passing {}

  record CarMoved(String messageId, Point point) implements Passing {}

  /** Nothing happened; says so, that a dead connection is noticed. */
  record Beat() implements Passing {}
}
