package io.gaja.dispatch.call;

import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * One request of one rider for one service. Its life: Searching ⇄ Offering → Assigned → Arrived →
 * Riding → Completed; back to Searching when a driver gives up; to Cancelled from any open state;
 * to Unserved when every wave went by.
 *
 * @param version counts the saved changes, from 1
 * @param declined drivers who said no or gave up: never asked again for this call
 * @param lapsed drivers who did not answer: asked again only when there is nobody else
 * @param timeline every fact of its life, oldest first
 */
public record Call(
    CallId id,
    long version,
    PersonId rider,
    LineCode line,
    Trip trip,
    Terms terms,
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

  public boolean isOpen() {
    return state instanceof CallState.Open;
  }

  /** This call after these facts, one version on. */
  Call then(CallState next, List<CallEvent> facts) {
    return new Call(
        id,
        version + 1,
        rider,
        line,
        trip,
        terms,
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
