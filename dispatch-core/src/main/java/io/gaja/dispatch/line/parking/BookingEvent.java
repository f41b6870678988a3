package io.gaja.dispatch.line.parking;

import java.time.Instant;

/** A fact of a booking's life. A new one breaks the build until it has words. */
public sealed interface BookingEvent {
  Instant at();

  record Booked(Instant at, Instant from, Instant until, Instant heldUntil)
      implements BookingEvent {}

  /**
   * The car drove in.
   *
   * @param numberChecked whether the entry number was given
   */
  record CarEntered(Instant at, boolean numberChecked) implements BookingEvent {}

  record Extended(Instant at, Instant before, Instant until, Reason reason)
      implements BookingEvent {
    public enum Reason {
      RIDER,
      /** A driver is on the way to take the car home. */
      HANDOVER
    }
  }

  record Shortened(Instant at, Instant before, Instant until) implements BookingEvent {}

  /** Half an hour is left. */
  record EndsSoon(Instant at, Instant until) implements BookingEvent {}

  record TimeOver(Instant at, Instant until) implements BookingEvent {}

  /** The car still stands there after its time; told again at growing pauses. */
  record Overstaying(Instant at, Instant until, int reminder) implements BookingEvent {}

  /** The rider was reminded often enough: the attendant is asked whether the car is still there. */
  record PresenceAsked(Instant at, Instant until, int question) implements BookingEvent {}

  /** The attendant has said that the car is still there. */
  record CarSeen(Instant at) implements BookingEvent {}

  record CarLeft(Instant at, ParkingReceipt receipt) implements BookingEvent {}

  record BookingCancelled(Instant at, BookingState.Cancelled.Cause cause) implements BookingEvent {}

  /** Nobody came while the space was held; it is free again. */
  record NeverCame(Instant at) implements BookingEvent {}
}
