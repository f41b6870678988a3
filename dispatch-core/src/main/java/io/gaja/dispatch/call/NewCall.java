package io.gaja.dispatch.call;

import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.id.Slot;
import java.util.Optional;

/**
 * A rider's wish, priced and ready to be looked after; refuses an estimate that its own pricing
 * would not let through (a fixed price is the estimate), or that its bargain does not span.
 *
 * @param handover the rider's own car, where the driver drives that
 */
public record NewCall(
    PersonId rider, Slot slot, LineCode line, Trip trip, Terms terms, Optional<Handover> handover) {
  public NewCall {
    if (!terms.pricing().allows(trip.estimate().total())) {
      throw new IllegalArgumentException("The estimate lies outside of what may be charged");
    }
    if (terms.bargain().filter(how -> !how.spans(trip.estimate().total())).isPresent()) {
      throw new IllegalArgumentException("The price lies outside of its own bargain");
    }
  }
}
