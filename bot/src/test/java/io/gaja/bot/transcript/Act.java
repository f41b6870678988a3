package io.gaja.bot.transcript;

import io.gaja.bot.channel.Incoming;
import java.time.Duration;
import java.util.Optional;

/** One line of the script. */
sealed interface Act {
  /** As it stands in the file, without its time. */
  String written();

  /**
   * Somebody does something in their chat, or in a group.
   *
   * @param atOnce before anything of what the line above causes has reached anybody
   */
  record Does(
      String who, Optional<String> group, Deed deed, Often often, boolean atOnce, String written)
      implements Act {}

  record TimePasses(Duration time, String written) implements Act {}

  /** The next process takes over: what was only in memory is gone. */
  record Restart(String written) implements Act {}

  /** A remark for the reader. */
  record Remark(String written) implements Act {}

  enum Often {
    ONCE,
    /** Two updates: a double tap. */
    TWICE,
    /** One update, delivered by the messenger twice. */
    REPEATED
  }

  /** What somebody does. */
  sealed interface Deed {
    record Sends(Incoming incoming) implements Deed {}

    /** The newest button of this label; or, old, one that has gone from its message since. */
    record Taps(String label, boolean old) implements Deed {}

    record Shares(String where, boolean live, boolean forwarded) implements Deed {}

    record Moves(String where) implements Deed {}

    record StopsSharing() implements Deed {}

    record FallsSilent() implements Deed {}

    record Blocks() implements Deed {}

    record Unblocks() implements Deed {}

    record Invites() implements Deed {}
  }
}
