package io.gaja.bot.channel;

import java.util.List;

/** Where channels put what people did. Once {@link #accept} returns, nothing of it can be lost. */
public interface Inbox {
  /**
   * Saves the updates durably, in this order, within the caller's transaction when there is one,
   * and has them handled soon, in order per chat. An id that is known already is passed over.
   * Throws when the database is away: then nothing may be acknowledged.
   */
  void accept(List<Update> updates);

  /** Keeps, for the engineer on call, an update that could not be read; refuses nothing. */
  void park(String channel, String updateId, String why);
}
