package io.gaja.bot.understanding;

import java.util.Locale;

/** What kind of car was asked for, or for whom it must be fit. */
public enum CarKind {
  LARGE,
  DELUXE,
  WHEELCHAIR,
  PET,
  CHILD,
  ELECTRIC,
  COMPACT;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
