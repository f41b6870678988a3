package io.gaja.dispatch.call;

import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.PersonId;

/**
 * A rider's wish, priced and ready to be looked after; refuses an estimate that its own pricing
 * would not let through: a fixed price is the estimate.
 */
public record NewCall(PersonId rider, LineCode line, Trip trip, Terms terms) {
  public NewCall {
    if (!terms.pricing().allows(trip.estimate().total())) {
      throw new IllegalArgumentException("The estimate lies outside of what may be charged");
    }
  }
}
