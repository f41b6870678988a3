package io.gaja.bot.conversation;

/** The chat or the person was changed since the step looked: the update is thought over again. */
final class TalkMovedOn extends RuntimeException {
  TalkMovedOn() {
    super("The talk moved on since it was read");
  }
}
