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
  /** The price of this call does not move. */
  NOT_NEGOTIABLE,
  /** Somebody has taken the call at a price, which stays. */
  PRICE_AGREED,
  PRICE_TOO_LOW,
  PRICE_TOO_HIGH,
  /** One counter-offer per driver and call. */
  COUNTERED_ALREADY,
  COUNTER_OVER,
  /** A meter counts a stop by itself: the driver just needs to be told. */
  STOP_BY_METER,
  /** This call carries nobody who could want a stop. */
  NO_STOPS,
  STOP_PENDING,
  TOO_MANY_STOPS,
  NO_STOP_ASKED,
  /** The driver comes in a car of their own. */
  NO_CAR,
  BAD_NOTE,
  TOO_MANY_CHANGES,
  /** This ride ends at the drop-off, nothing is parked in between. */
  NO_PARKING,
  PARK_FIRST,
  NOT_PARKED_YET,
  TIME_TOO_FAR,
  /** The rider's car is with us: it is parked or handed back, never just left. */
  CAR_IN_HAND,
  /** The key is given to whoever shows the number, or knowingly without it. */
  NUMBER_NEEDED,
  /** The command came too early or for a state that is gone; nobody needs to be told. */
  MOVED_ON
}
