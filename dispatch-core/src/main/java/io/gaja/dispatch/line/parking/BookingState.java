package io.gaja.dispatch.line.parking;

import java.time.Instant;

/** Where a booking stands. Each state carries only what is true in it; every open one is woken. */
public sealed interface BookingState {

  /** Not over yet: has a deadline that wakes it even if every process was killed. */
  sealed interface Open extends BookingState {
    Instant wakeAt();
  }

  /** Over for good. */
  sealed interface Closed extends BookingState {
    Instant at();
  }

  /** The space is kept free for a car that is not there yet, until the stated minute. */
  record Held(Instant heldUntil, Instant wakeAt) implements Open {}

  /**
   * The car is in the lot.
   *
   * @param reminders how often somebody was told that the time is over
   */
  record Entered(Instant at, Instant wakeAt, int reminders) implements Open {}

  record Left(ParkingReceipt receipt) implements Closed {
    @Override
    public Instant at() {
      return receipt.leftAt();
    }
  }

  record Cancelled(Cause cause, Instant at) implements Closed {
    public enum Cause {
      RIDER,
      /** The lot could not take the car after all. */
      ATTENDANT
    }
  }

  /** The car did not come while the space was held. */
  record NoShow(Instant at) implements Closed {}
}
