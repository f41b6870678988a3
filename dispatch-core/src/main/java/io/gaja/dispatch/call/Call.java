package io.gaja.dispatch.call;

import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.id.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
 * @param declined drivers who said no or gave up: never asked again for this call
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

  /** This call after these facts, one version on. */
  Call then(CallState next, List<CallEvent> facts) {
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
        distinct(declined, CallFacts.decliners(facts)),
        distinct(lapsed, CallFacts.lapsed(facts)),
        Stream.concat(timeline.stream(), facts.stream()).toList());
  }

  private static List<DriverId> distinct(List<DriverId> known, Stream<DriverId> more) {
    return Stream.concat(known.stream(), more).distinct().toList();
  }
}
