package io.gaja.dispatch.line.parking;

import java.util.Optional;

/** What {@link BookingLifecycle} says to a command. */
public sealed interface BookingDecision {
  /**
   * The booking as it would be.
   *
   * @param wants more of the lot than was promised before; the desk has to find it free
   */
  record Accepted(Booking next, BookingEvent fact, Optional<Space> wants)
      implements BookingDecision {}

  record Refused(BookingRefusal refusal) implements BookingDecision {}

  /** A space for this time, or else this refusal. */
  record Space(Window window, BookingRefusal otherwise) {}
}
