package io.gaja.dispatch.call;

import io.gaja.dispatch.driver.DutyChange;
import io.gaja.dispatch.id.CallId;
import java.util.List;
import java.util.stream.Stream;

/** What the facts of a call mean for the duty of its drivers. */
final class DutyChanges {
  private DutyChanges() {}

  static List<DutyChange> of(CallId call, List<CallEvent> facts) {
    return facts.stream().flatMap(fact -> of(call, fact)).toList();
  }

  private static Stream<DutyChange> of(CallId call, CallEvent fact) {
    return switch (fact) {
      case CallEvent.Placed placed -> Stream.of();
      case CallEvent.WaveSent sent -> Stream.of(); // its drivers were claimed beforehand
      case CallEvent.NobodyNear nobody -> Stream.of();
      case CallEvent.OfferDeclined declined ->
          Stream.of(new DutyChange.Release(declined.driver(), call));
      case CallEvent.OfferLapsed lapsed -> Stream.of(new DutyChange.Release(lapsed.driver(), call));
      case CallEvent.OfferWithdrawn withdrawn ->
          Stream.of(new DutyChange.Release(withdrawn.driver(), call));
      case CallEvent.DriverAssigned assigned ->
          Stream.of(new DutyChange.Engage(assigned.driver(), call));
      case CallEvent.DriverGaveUp gaveUp ->
          Stream.of(new DutyChange.Release(gaveUp.driver(), call));
      case CallEvent.DriverLate late -> Stream.of();
      case CallEvent.DriverArrived arrived -> Stream.of();
      case CallEvent.WaitingOver over -> Stream.of();
      case CallEvent.RiderBoarded boarded -> Stream.of();
      case CallEvent.RideOverdue overdue -> Stream.of();
      case CallEvent.RideCompleted completed ->
          Stream.of(new DutyChange.Release(completed.driver(), call));
      case CallEvent.PriceRaised raised -> Stream.of();
      case CallEvent.RaiseSuggested suggested -> Stream.of();
      case CallEvent.OfferCountered countered -> Stream.of(); // still asked
      case CallEvent.CounterTaken taken -> Stream.of(); // assigned by a fact of its own
      case CallEvent.CounterLeft left -> Stream.of(new DutyChange.Release(left.driver(), call));
      case CallEvent.StopProposed proposed -> Stream.of();
      case CallEvent.StopAgreed agreed -> Stream.of();
      case CallEvent.StopDeclined declined -> Stream.of();
      case CallEvent.WaitingCharged charged -> Stream.of();
      case CallEvent.HandoverChanged changed -> Stream.of();
      case CallEvent.CarPhotographed photographed -> Stream.of();
      case CallEvent.CarTakenOver taken -> Stream.of();
      case CallEvent.CarParked parked -> Stream.of(new DutyChange.Release(parked.driver(), call));
      case CallEvent.StillParked still -> Stream.of();
      case CallEvent.CarWanted wanted -> Stream.of();
      case CallEvent.FetchStarted started -> Stream.of();
      case CallEvent.NobodyToFetch nobody -> Stream.of();
      case CallEvent.CarOnItsWay onItsWay -> Stream.of();
      case CallEvent.CarHandedBack back -> Stream.of(); // completed by a fact of its own
      case CallEvent.CallCancelled cancelled ->
          cancelled.driver().stream().map(driver -> new DutyChange.Release(driver, call));
      case CallEvent.NobodyFound nobody -> Stream.of();
      case CallEvent.DriverRated rated -> Stream.of();
      case CallEvent.MessageRelayed relayed -> Stream.of();
    };
  }
}
