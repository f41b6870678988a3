package io.gaja.dispatch.line;

import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Route;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a rider would like: from where over which stops to where, by which way and when, and the car
 * that is handed over, if there is one. Its words are not checked: a line prices what it is asked.
 */
public record Wish(
    Place pickup,
    List<Place> stops,
    Place dropOff,
    Route route,
    Instant departure,
    Optional<Handover> handover) {
  public static final int MOST_STOPS = 3;

  public Wish {
    stops = List.copyOf(stops);
    if (stops.size() > MOST_STOPS) {
      throw new IllegalArgumentException("A trip has at most " + MOST_STOPS + " stops");
    }
  }

  /** A way without stops, in somebody else's car. */
  public static Wish of(Place pickup, Place dropOff, Route route, Instant departure) {
    return new Wish(pickup, List.of(), dropOff, route, departure, Optional.empty());
  }

  /** The route has to lead over the stops. */
  public Wish via(List<Place> places) {
    return new Wish(pickup, places, dropOff, route, departure, handover);
  }

  public Wish handingOver(Handover car) {
    return new Wish(pickup, stops, dropOff, route, departure, Optional.of(car));
  }
}
