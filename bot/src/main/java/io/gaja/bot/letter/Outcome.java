package io.gaja.bot.letter;

import java.util.Locale;

/** What became of a letter, as the counter {@code gaja.letters} calls it. */
enum Outcome {
  DELIVERED,
  /** Nothing to do any more: overtaken by a newer letter, or no change to be seen. */
  SUPERSEDED,
  EXPIRED,
  REFUSED,
  UNREACHABLE,
  /** May have arrived or not; it is tried again. */
  UNCERTAIN,
  DEAD;

  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
