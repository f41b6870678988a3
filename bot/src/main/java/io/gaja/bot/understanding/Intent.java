package io.gaja.bot.understanding;

import java.util.Locale;

/** What someone wants of us with a sentence. */
public enum Intent {
  /** Wants the service; also a bare "택시" or "A에서 B까지". */
  CALL,
  /** Asks only what it would cost. */
  PRICE,
  /** Where is my driver, how long. */
  WHERE,
  CANCEL,
  /** Corrects what was said, or answers a question with nothing but a place, a time, a number. */
  CHANGE,
  HELP,
  /** Wants to reach the driver, or to have something told. */
  CONTACT,
  /** Left something behind. */
  LOST,
  LANGUAGE,
  THANKS,
  GREETING,
  YES,
  NO,
  RECEIPT,
  OPERATOR,
  /** Wants to work as a driver. */
  DRIVE,
  /** Lengthen parking. */
  EXTEND,
  /** Means nothing to us. */
  NONE;

  /** As the corpus spells it: {@code call}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
