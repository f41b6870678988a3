package io.gaja.dispatch.line.parking;

import java.util.Optional;

/** What became of a wish at the {@link BookingDesk}. */
public sealed interface BookingOutcome {
  record Done(Booking booking, BookingEvent fact) implements BookingOutcome {}

  /** Nothing changed; the booking as it stands, where there is one. */
  record Refused(BookingRefusal refusal, Optional<Booking> booking) implements BookingOutcome {}
}
