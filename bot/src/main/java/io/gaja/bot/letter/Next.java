package io.gaja.bot.letter;

import java.time.Instant;

/** When a chat wants to be visited again. */
sealed interface Next {
  /** When somebody writes to it. */
  record Done() implements Next {}

  /** As soon as the others had their turn. */
  record More() implements Next {}

  /** Not before this instant, whoever writes. */
  record Rest(Instant until) implements Next {}
}
