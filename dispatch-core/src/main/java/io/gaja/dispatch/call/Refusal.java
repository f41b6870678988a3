package io.gaja.dispatch.call;

/** Why a command was not carried out. Each has a sentence in every language. */
public enum Refusal {
  NO_SUCH_CALL,
  NOT_YOURS,
  RIDER_HAS_A_CALL,
  /** Pickup and drop-off are the same spot. */
  NO_DISTANCE,
  OFFER_OVER,
  TAKEN_BY_ANOTHER,
  CALL_CANCELLED,
  CALL_OVER,
  NO_DRIVER_YET,
  NOT_ARRIVED_YET,
  NOT_ON_BOARD_YET,
  ALREADY_ON_BOARD,
  ALREADY_DONE,
  WRONG_BOARDING_NUMBER,
  FARE_NEEDED,
  FARE_OUT_OF_BOUNDS,
  WAIT_LONGER,
  NOT_COMPLETED,
  ALREADY_RATED,
  BAD_RATING,
  BAD_MESSAGE,
  TOO_MANY_MESSAGES,
  /** The command came too early or for a state that is gone; nobody needs to be told. */
  MOVED_ON
}
