package io.gaja.bot.inbox;

import io.gaja.bot.channel.Update;

/** Who makes an update take effect. */
public interface UpdateHandler {
  /**
   * Carries the update out in one transaction that also {@link InboxStore#finish finishes} it;
   * harmless when done already.
   */
  void handle(Update update);

  /** Says sorry for an update that could not be carried out. */
  void apologize(Update update);
}
