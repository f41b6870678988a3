package io.gaja.dispatch.line.parking;

/** Why an attendant's or operator's wish was not carried out. Each has a sentence. */
public enum LotRefusal {
  NO_SUCH_LOT,
  /** Only the attendants of a lot change it. */
  NOT_YOURS,
  /** One person runs a bounded number of lots. */
  TOO_MANY_LOTS,
  ALREADY_DECIDED,
  NOT_APPROVED,
  /** Fewer walk-ins than none, or more than the lot holds. */
  COUNT_OUT_OF_BOUNDS,
  ALREADY_FULL,
  ALREADY_OPEN,
  /** A lot keeps its currency, or its takings could not be added up. */
  OTHER_CURRENCY,
  ALREADY_ATTENDANT,
  TOO_MANY_ATTENDANTS
}
