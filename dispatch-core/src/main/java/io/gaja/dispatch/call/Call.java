package io.gaja.dispatch.call;

import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.id.Slot;
import io.gaja.dispatch.place.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One request of one rider for one service. Its life: Searching ⇄ Offering → Assigned → Arrived →
 * Riding → Completed; back to Searching when a driver gives up; to Cancelled from any open state;
 * to Unserved when every wave went by. Where the car is fetched back: Riding → Parked, and from
 * there through Searching once more, on leg 2.
 *
 * @param version counts the saved changes, from 1
 * @param slot a rider has one open call in each
 * @param trip of this leg: turned round on leg 2
 * @param handover the rider's own car, where the driver drives that
 * @param leg 1, or 2 on the way back
 * @param declined drivers who said no or gave up: not asked again by this search
 * @param lapsed drivers who did not answer: asked again only when there is nobody else
 * @param timeline every fact of its life, oldest first
 */
public record Call(
    CallId id,
    long version,
    PersonId rider,
    Slot slot,
    LineCode line,
    Trip trip,
    Terms terms,
    Optional<Handover> handover,
    int leg,
    BoardingNumber boardingNumber,
    Instant placedAt,
    CallState state,
    List<DriverId> declined,
    List<DriverId> lapsed,
    List<CallEvent> timeline) {
  public Call {
    declined = List.copyOf(declined);
    lapsed = List.copyOf(lapsed);
    timeline = List.copyOf(timeline);
  }

  /** A call that was placed just now, as this wish says. */
  public static Call placed(CallId id, NewCall wish, BoardingNumber number, Instant now) {
    return new Call(
        id,
        1,
        wish.rider(),
        wish.slot(),
        wish.line(),
        wish.trip(),
        wish.terms(),
        wish.handover(),
        1,
        number,
        now,
        new CallState.Searching(0, now),
        List.of(),
        List.of(),
        List.of(new CallEvent.Placed(now)));
  }

  public boolean isOpen() {
    return state instanceof CallState.Open;
  }

  /** The stop that waits for the driver's answer. */
  public Optional<CallEvent.StopProposed> findProposedStop() {
    return state instanceof CallState.InHand
        ? CallFacts.findProposedStop(timeline)
        : Optional.empty();
  }

  /** Where and by whom the rider's car was parked last. */
  public Optional<CallEvent.CarParked> findParking() {
    return CallFacts.findLast(timeline, CallEvent.CarParked.class);
  }

  /** Whether the ride has just been, so that its rider may still write to the driver. */
  public boolean isJustOver(Instant now) {
    return state instanceof CallState.Completed done && Relaying.isRecent(done, now);
  }

  /** Whether the rider has written to the driver since the ride, and both may go on. */
  public boolean isWrittenAbout(Instant now) {
    return Relaying.isWrittenAbout(this, now);
  }

  /** When the rider wants the parked car back, as they said it last. */
  public Optional<Instant> findWantedAt() {
    return CallFacts.findLast(timeline, CallEvent.CarWanted.class)
        .map(CallEvent.CarWanted::wantedAt);
  }

  /** The same call with its places called otherwise: to be shown, never to be saved. */
  public Call calling(UnaryOperator<Place> otherwise) {
    return changed(trip.calling(otherwise), terms, handover, leg);
  }

  /** The same call, its car handed over in another way. */
  Call handing(Handover other) {
    return changed(trip, terms, Optional.of(other), leg);
  }

  /** The same call at another price. */
  Call costing(Fare fare) {
    return changed(
        trip.costing(fare), terms.priced(new Pricing.Fixed(fare.total())), handover, leg);
  }

  /** The same call on another way. */
  Call going(Trip other, int onLeg) {
    return changed(other, terms, handover, onLeg);
  }

  private Call changed(Trip newTrip, Terms newTerms, Optional<Handover> newHandover, int newLeg) {
    return new Call(
        id,
        version,
        rider,
        slot,
        line,
        newTrip,
        newTerms,
        newHandover,
        newLeg,
        boardingNumber,
        placedAt,
        state,
        declined,
        lapsed,
        timeline);
  }

  /** This call after these facts, one version on. */
  Call then(CallState next, List<CallEvent> facts) {
    List<CallEvent> longer = Stream.concat(timeline.stream(), facts.stream()).toList();
    return new Call(
        id,
        version + 1,
        rider,
        slot,
        line,
        trip,
        terms,
        handover,
        leg,
        boardingNumber,
        placedAt,
        next,
        CallFacts.declined(longer),
        CallFacts.lapsed(longer),
        longer);
  }
}
