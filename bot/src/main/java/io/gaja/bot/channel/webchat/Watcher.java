package io.gaja.bot.channel.webchat;

/** Sees a chat go by, one thing at a time. */
interface Watcher {
  void message(WebMessage message);

  default void passing(Passing passing) {}

  /** Everything that was there at the beginning has been shown. */
  default void caughtUp() {}

  /** The chat holds less than the watcher has seen: what it knows is of another database. */
  default void startOver() {}
}
