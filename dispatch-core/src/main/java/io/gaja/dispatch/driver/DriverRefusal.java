package io.gaja.dispatch.driver;

/** Why a driver's or operator's wish was not carried out. Each has a sentence in every language. */
public enum DriverRefusal {
  NO_SUCH_DRIVER,
  ALREADY_APPROVED,
  ALREADY_DECIDED,
  NOT_APPROVED,
  ALREADY_ON_DUTY,
  ALREADY_OFF_DUTY,
  /** An offer is out: answer it first. */
  OFFER_OPEN,
  /** A call is in hand: what it was taken with stays until its end. */
  CALL_IN_HAND,
  ALREADY_HOMEWARD,
  NOT_HOMEWARD,
  /** Said as often as a night allows. */
  HOMEWARD_USED_UP
}
