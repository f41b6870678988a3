package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/** What somebody wants to happen to a booking. There is no second way in. */
public sealed interface BookingCommand {

  /** Only the person who booked may. */
  sealed interface ByRider extends BookingCommand {
    PersonId rider();
  }

  /** Only the attendants of the lot may; a gate speaks in the name of one. */
  sealed interface ByAttendant extends BookingCommand {
    PersonId attendant();
  }

  /** From the clock: the deadline has passed. */
  record Wake() implements BookingCommand {}

  /** The car is in; with the entry number, or without one. */
  record Enter(PersonId attendant, Optional<String> number) implements ByAttendant {}

  /** The car has gone: now, or at an earlier time that the attendant knows. */
  record Leave(PersonId attendant, Optional<Instant> leftAt) implements ByAttendant {}

  /** "Still there", the answer to being asked. */
  record ConfirmPresent(PersonId attendant) implements ByAttendant {}

  /** The lot cannot take the car after all, for example because another one overstays. */
  record CancelByAttendant(PersonId attendant) implements ByAttendant {}

  record Extend(PersonId rider, Instant until) implements ByRider {}

  /** Gives the end of the time back. */
  record LeaveEarly(PersonId rider, Instant until) implements ByRider {}

  record Cancel(PersonId rider) implements ByRider {}

  /**
   * From a call whose driver is on the way to take the car home: nobody is asked, and at most
   * {@link Presence#LONGEST_HANDOVER} from now are given.
   */
  record ExtendForHandover(Instant until) implements BookingCommand {}
}
