package io.gaja.dispatch.call;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
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

  /** A fact about what is agreed between rider and driver. */
  sealed interface OfAgreement extends CallEvent {}

  /** A fact about the rider's own car. */
  sealed interface OfCar extends CallEvent {}

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
      CALL_CANCELLED,
      PRICE_CHANGED
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

  /** The rider offers more; who said no to less may be asked again. */
  record PriceRaised(Instant at, Money from, Money to) implements OfAgreement {}

  /** Nobody takes it at this price for a while; a step more may help. */
  record RaiseSuggested(Instant at, Money from, Money to) implements OfAgreement {}

  record OfferCountered(Instant at, DriverId driver, Money price, Instant until)
      implements OfDriver, OfAgreement {}

  record CounterTaken(Instant at, DriverId driver, Money price) implements OfDriver, OfAgreement {}

  record CounterLeft(Instant at, DriverId driver) implements OfDriver, OfAgreement {}

  /**
   * The rider asks for a stop.
   *
   * @param price on top
   * @param route the whole way, with the stop
   */
  record StopProposed(Instant at, DriverId driver, Place place, Money price, Route route)
      implements OfDriver, OfAgreement {}

  record StopAgreed(Instant at, DriverId driver, Place place, Money price)
      implements OfDriver, OfAgreement {}

  record StopDeclined(Instant at, DriverId driver) implements OfDriver, OfAgreement {}

  /** The driver waited longer than was free. */
  record WaitingCharged(Instant at, DriverId driver, Duration beyond, Money fee)
      implements OfDriver, OfAgreement {}

  /** What is known of the rider's car has changed; the call has it. */
  record HandoverChanged(Instant at) implements OfCar {}

  record CarPhotographed(Instant at, DriverId driver, String photo) implements OfDriver, OfCar {}

  /**
   * The driver has the key and drives the car away.
   *
   * @param numberChecked whether the driver entered the boarding number
   */
  record CarTakenOver(Instant at, DriverId driver, boolean numberChecked, Instant expectedAt)
      implements OfDriver, OfCar {}

  /** The car stands in its bay, and its driver is free. */
  record CarParked(Instant at, DriverId driver, Place lot, String where)
      implements OfDriver, OfCar {
    @Override
    public String toString() {
      return "CarParked[hidden]";
    }
  }

  /** The parked car was forgotten, or its owner takes long. */
  record StillParked(Instant at, int reminder) implements OfCar {}

  record CarWanted(Instant at, Instant wantedAt) implements OfCar {}

  /** Somebody is looked for who brings the car; everybody may be asked. */
  record FetchStarted(Instant at) implements OfCar {}

  /**
   * Every wave went by, and the car is still parked.
   *
   * @param attempt from 1, since the car was wanted
   */
  record NobodyToFetch(Instant at, int attempt) implements OfCar {}

  record CarOnItsWay(Instant at, DriverId driver, Instant expectedAt) implements OfDriver, OfCar {}

  /**
   * The owner has the car again.
   *
   * @param numberChecked whether the driver entered the boarding number
   */
  record CarHandedBack(Instant at, DriverId driver, boolean numberChecked)
      implements OfDriver, OfCar {}

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
