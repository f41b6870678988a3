package io.gaja.dispatch.line;

import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
import java.time.Instant;

/**
 * SPI: something that can be asked for. What differs between lines is a method here, never a
 * question elsewhere. Pure.
 */
public interface ServiceLine {
  LineCode code();

  Quote getQuote(Place pickup, Place dropOff, Route route, Instant departure);

  /** How long a driver of this line needs to a pickup this far away in a straight line. */
  Duration getPickupTime(Distance straightLine);
}
