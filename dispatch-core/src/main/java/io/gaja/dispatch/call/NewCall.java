package io.gaja.dispatch.call;

import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.PersonId;

/** A rider's wish, priced and ready to be looked after. */
public record NewCall(PersonId rider, LineCode line, Trip trip, Terms terms) {}
