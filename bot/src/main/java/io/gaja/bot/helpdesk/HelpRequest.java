package io.gaja.bot.helpdesk;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.conversation.HelpId;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.PersonId;
import java.util.Optional;

/**
 * Somebody who wants to talk with a person: waits, is taken on by one operator, and goes back to
 * the bot.
 *
 * @param version counts the saved changes; 0 was never saved
 * @param name as the messenger shows it, may be empty; never a phone number
 * @param asked what the bot was asking, empty for nothing
 * @param call the open call of the person when they asked
 */
record HelpRequest(
    HelpId id,
    long version,
    PersonId person,
    ChatId chat,
    String name,
    String asked,
    Optional<CallId> call,
    HelpState state) {

  HelpRequest in(HelpState other) {
    return new HelpRequest(id, version, person, chat, name, asked, call, other);
  }

  Optional<ChatId> findOperator() {
    return state instanceof HelpState.Taken taken ? Optional.of(taken.by()) : Optional.empty();
  }

  @Override
  public String toString() {
    return "HelpRequest[" + id + "]";
  }
}
