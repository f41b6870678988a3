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
 * What a line says to a trip: its estimate, and the terms it would be looked after under; with the
 * rider's own car, where that is driven.
 */
public record Quote(LineCode line, Slot slot, Trip trip, Terms terms, Optional<Handover> handover) {

  /** A ride in the driver's car. */
  public static Quote ofRide(LineCode line, Trip trip, Terms terms) {
    return new Quote(line, Slot.RIDE, trip, terms, Optional.empty());
  }

  public Quote handingOver(Handover car) {
    return new Quote(line, slot, trip, terms, Optional.of(car));
  }

  public NewCall placedBy(PersonId rider) {
    return new NewCall(rider, slot, line, trip, terms, handover);
  }
}
