package io.gaja.bot.helpdesk;

import io.gaja.bot.channel.ChatId;
import java.time.Instant;

/** How far a request for a person has come. */
sealed interface HelpState {
  /** Somebody is or will be there; at {@code wakeAt} it ends by itself. */
  sealed interface Open extends HelpState {
    Instant wakeAt();
  }

  /** Nobody has taken it on. */
  record Waiting(Instant wakeAt) implements Open {}

  /**
   * One operator has taken it on.
   *
   * @param answered whether they have said anything yet
   */
  record Taken(ChatId by, boolean answered, Instant wakeAt) implements Open {}

  record Over(Ending how, Instant at) implements HelpState {}
}
