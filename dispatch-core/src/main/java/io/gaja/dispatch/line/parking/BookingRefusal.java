package io.gaja.dispatch.line.parking;

/** Why a space was not booked, or a command not carried out. Each has a sentence. */
public enum BookingRefusal {
  NO_SUCH_BOOKING,
  NO_SUCH_LOT,
  NOT_YOURS,
  /** The operators have not agreed to the lot. */
  LOT_NOT_OFFERED,
  /** The attendant says 만차. */
  LOT_FULL,
  /** Every space is promised for some part of the wanted time. */
  NO_SPACE,
  /** The lot is not open for all of that time. */
  CLOSED_THEN,
  STARTS_IN_THE_PAST,
  TOO_FAR_AHEAD,
  TOO_SHORT,
  TOO_LONG,
  NO_SUCH_PASS,
  CAR_HAS_A_BOOKING,
  TOO_MANY_BOOKINGS,
  WRONG_ENTRY_NUMBER,
  TOO_EARLY,
  /** Before the booked time every space is promised to others. */
  NO_SPACE_YET,
  NOT_ENTERED_YET,
  ALREADY_ENTERED,
  /** The wanted end is not after the end as it is. */
  NOT_LONGER,
  /** The wanted end is not before the end as it is, or has passed. */
  NOT_SHORTER,
  /** After its time the space is promised to somebody else. */
  SPACE_PROMISED,
  /** Before the car came, or in the future. */
  BAD_LEAVING_TIME,
  BOOKING_CANCELLED,
  BOOKING_OVER,
  /** The car did not come in time, and the space was given away. */
  HOLD_OVER,
  /** The command came too early or for a state that is gone. */
  MOVED_ON
}
