package io.gaja.dispatch.call;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
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

  /** The rider is in the car; with the number they told, or without one. */
  record Board(DriverId driver, Optional<String> number) implements CallCommand {}

  /** The ride is over; with the fare that the meter shows, where it is metered. */
  record Finish(DriverId driver, Optional<Money> meter) implements CallCommand {}

  /** "Rider not there": only after the waiting time. */
  record ReportAbsent(DriverId driver) implements CallCommand {}

  /** The driver cannot go on: before boarding the call looks for another, on board it ends. */
  record GiveUp(DriverId driver) implements CallCommand {}

  record CancelByRider(PersonId rider) implements CallCommand {}

  record CancelByOperator() implements CallCommand {}

  /** 1 to 5 stars, once. */
  record Rate(PersonId rider, int stars) implements CallCommand {}

  /** A message to the other side; 1 to 500 characters, at most {@value #MOST_MESSAGES} a call. */
  record Relay(PersonId from, String text) implements CallCommand {
    public static final int LONGEST = 500;
    public static final int MOST_MESSAGES = 60;

    @Override
    public String toString() {
      return "Relay[hidden]";
    }
  }
}
