package io.gaja.dispatch.line;

import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.call.Terms;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.PersonId;

/** One answer of a line to a wish: its estimate, and the terms it would be looked after under. */
public record Quote(Option option, LineCode line, Trip trip, Terms terms) {
  public NewCall placedBy(PersonId rider) {
    return new NewCall(rider, line, trip, terms);
  }
}
