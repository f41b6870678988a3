package io.gaja.dispatch.call;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What somebody wants to happen to a call. There is no second way in. */
public sealed interface CallCommand {

  /**
   * From the dispatcher: these drivers were claimed for the next wave; none when nobody was near.
   */
  record SendWave(List<Offer> offers) implements CallCommand {
    public SendWave {
      offers = List.copyOf(offers);
    }
  }

  /** From the clock: the deadline has passed. */
  record Wake() implements CallCommand {}

  record Accept(DriverId driver) implements CallCommand {}

  record Decline(DriverId driver) implements CallCommand {}

  record Arrive(DriverId driver) implements CallCommand {}

  /**
   * The rider is in the car, or its key in the driver's hand; with the number they told, or without
   * one.
   */
  record Board(DriverId driver, Optional<String> number) implements CallCommand {}

  /** The ride is over; with the fare that the meter shows, where it is metered. */
  record Finish(DriverId driver, Optional<Money> meter) implements CallCommand {}

  /** "Rider not there": only after the waiting time. */
  record ReportAbsent(DriverId driver) implements CallCommand {}

  /** The driver cannot go on: before boarding the call looks for another, on board it ends. */
  record GiveUp(DriverId driver) implements CallCommand {}

  /** The rider would rather pay more than wait longer: the search begins anew. */
  record RaisePrice(PersonId rider, Money price) implements CallCommand {}

  /** The driver would do it for more; once per driver and call. */
  record Counter(DriverId driver, Money price) implements CallCommand {}

  /** The rider takes what this driver asks for. */
  record TakeCounter(PersonId rider, DriverId driver) implements CallCommand {}

  /** The rider does not want this driver at that price. */
  record LeaveCounter(PersonId rider, DriverId driver) implements CallCommand {}

  /**
   * The rider wants to stop on the way, for a price that was agreed before the start.
   *
   * @param price on top; not negative
   * @param route the whole way, with the stop
   */
  record ProposeStop(PersonId rider, Place place, Money price, Route route)
      implements CallCommand {}

  record AnswerStop(DriverId driver, boolean agreed) implements CallCommand {}

  /** Where the rider's car stands and where its key is now; what is left empty is not known. */
  record UpdateHandover(PersonId rider, String bay, String key, Optional<String> photo)
      implements CallCommand {
    @Override
    public String toString() {
      return "UpdateHandover[hidden]";
    }
  }

  /** The driver shows how the rider's car looks; the picture as its channel names it. */
  record ShowCar(DriverId driver, String photo) implements CallCommand {}

  /**
   * The rider's car stands in its bay, and its driver is free for others.
   *
   * @param key where the key is now; empty when it is where it was
   */
  record Park(DriverId driver, String where, String key) implements CallCommand {
    @Override
    public String toString() {
      return "Park[hidden]";
    }
  }

  /** The rider wants the car back; at once when the time is past or near. */
  record BringBack(PersonId rider, Instant at) implements CallCommand {}

  /** The key is with the owner again; with the number they showed, or without one. */
  record HandBack(DriverId driver, Optional<String> number) implements CallCommand {}

  record CancelByRider(PersonId rider) implements CallCommand {}

  record CancelByOperator() implements CallCommand {}

  /** 1 to 5 stars, once. */
  record Rate(PersonId rider, int stars) implements CallCommand {}

  /** A message to the other side; 1 to 500 characters, at most {@value #MOST_MESSAGES} a call. */
  record Relay(PersonId from, String text) implements CallCommand {
    public static final int LONGEST = 500;
    public static final int MOST_MESSAGES = 60;

    /** So long after a ride its rider may ask the driver for what was left behind. */
    public static final Duration AFTER_RIDE = Duration.ofHours(24);

    @Override
    public String toString() {
      return "Relay[hidden]";
    }
  }
}
