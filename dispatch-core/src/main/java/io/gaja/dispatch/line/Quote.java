package io.gaja.dispatch.line;

import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.call.Terms;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.id.Slot;
import java.util.Optional;

/**
 * One answer of a line to a wish: its estimate, and the terms it would be looked after under; with
 * the rider's own car, where that is driven.
 *
 * @param likelihood how likely somebody takes it, for a line that can tell
 */
public record Quote(
    Option option,
    LineCode line,
    Slot slot,
    Trip trip,
    Terms terms,
    Optional<Handover> handover,
    Optional<Likelihood> likelihood) {

  /** A line's only answer to a wish. */
  public static Quote standard(DispatchedLine line, Trip trip, Terms terms) {
    return new Quote(
        Option.STANDARD, line.code(), line.slot(), trip, terms, Optional.empty(), Optional.empty());
  }

  public Quote handingOver(Handover car) {
    return new Quote(option, line, slot, trip, terms, Optional.of(car), likelihood);
  }

  public NewCall placedBy(PersonId rider) {
    return new NewCall(rider, slot, line, trip, terms, handover);
  }
}
