package io.gaja.bot.helpdesk;

import io.gaja.bot.channel.ChatId;
import java.util.Optional;

/** What has happened to a request for a person. */
sealed interface HelpFact {
  record Asked() implements HelpFact {}

  /** The person said something; nobody is there yet when {@code to} is empty. */
  record Said(Optional<ChatId> to, String text) implements HelpFact {}

  record Taken(ChatId by) implements HelpFact {}

  record Told(ChatId by, String text) implements HelpFact {}

  /**
   * It is over.
   *
   * @param with who had taken it on
   */
  record Ended(Ending how, Optional<ChatId> with) implements HelpFact {}
}
