package io.gaja.dispatch.call;

import io.gaja.dispatch.id.DriverId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A fact of a call's life. A new one breaks the build until it has words. */
public sealed interface CallEvent {
  Instant at();

  /** A fact about one driver. */
  sealed interface OfDriver extends CallEvent {
    DriverId driver();
  }

  record Placed(Instant at) implements CallEvent {}

  record WaveSent(Instant at, int wave, List<Offer> offers) implements CallEvent {
    public WaveSent {
      offers = List.copyOf(offers);
    }
  }

  /** A wave for which no free driver was near enough. */
  record NobodyNear(Instant at, int wave) implements CallEvent {}

  record OfferDeclined(Instant at, DriverId driver) implements OfDriver {}

  record OfferLapsed(Instant at, DriverId driver) implements OfDriver {}

  record OfferWithdrawn(Instant at, DriverId driver, Why why) implements OfDriver {
    public enum Why {
      TAKEN_BY_ANOTHER,
      CALL_CANCELLED
    }
  }

  record DriverAssigned(Instant at, DriverId driver, Instant expectedAt) implements OfDriver {}

  record DriverGaveUp(Instant at, DriverId driver) implements OfDriver {}

  /** The driver is not at the pickup yet, although the time for it is over. */
  record DriverLate(Instant at, DriverId driver, int reminder) implements OfDriver {}

  record DriverArrived(Instant at, DriverId driver, Instant waitsUntil) implements OfDriver {}

  /** The driver has waited as long as was agreed; reminded again while nothing happens. */
  record WaitingOver(Instant at, DriverId driver, int reminder) implements OfDriver {}

  /**
   * The rider sits in the car.
   *
   * @param numberChecked whether the driver entered the boarding number
   */
  record RiderBoarded(Instant at, DriverId driver, boolean numberChecked, Instant expectedAt)
      implements OfDriver {}

  /** The ride takes much longer than the way explains. */
  record RideOverdue(Instant at, DriverId driver, int reminder) implements OfDriver {}

  record RideCompleted(Instant at, DriverId driver, Receipt receipt) implements OfDriver {}

  record CallCancelled(Instant at, CallState.Cancelled.Cause cause, Optional<DriverId> driver)
      implements CallEvent {}

  record NobodyFound(Instant at) implements CallEvent {}

  record DriverRated(Instant at, DriverId driver, int stars) implements OfDriver {}

  /** One side wrote to the other, through us. */
  record MessageRelayed(Instant at, Side from, DriverId driver, String text) implements OfDriver {
    @Override
    public String toString() {
      return "MessageRelayed[hidden]";
    }
  }

  /** The two people of a call. */
  enum Side {
    RIDER,
    DRIVER
  }
}
