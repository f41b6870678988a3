package io.gaja.dispatch.line;

import io.gaja.dispatch.call.Party;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Route;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a rider would like: from where over which stops to where, by which way and when, the car
 * that is handed over, if there is one, and how many ride along, if that was said.
 *
 * @param stops at most {@value io.gaja.dispatch.call.Trip#MOST_STOPS}
 * @param route the whole way, with its stops
 */
public record Wish(
    Place pickup,
    List<Place> stops,
    Place dropOff,
    Route route,
    Instant departure,
    Optional<Handover> handover,
    Optional<Party> party) {
  public Wish {
    stops = List.copyOf(stops);
  }

  /** A way without stops, in somebody else's car. */
  public static Wish of(Place pickup, Place dropOff, Route route, Instant departure) {
    return new Wish(
        pickup, List.of(), dropOff, route, departure, Optional.empty(), Optional.empty());
  }

  public Wish via(List<Place> places) {
    return new Wish(pickup, places, dropOff, route, departure, handover, party);
  }

  /** The trip of this wish at such a price; a line that carries people adds them. */
  public Trip costing(Fare estimate) {
    return new Trip(pickup, stops, dropOff, route, estimate, Optional.empty());
  }

  public Wish forParty(Party people) {
    return new Wish(pickup, stops, dropOff, route, departure, handover, Optional.of(people));
  }

  public Wish handingOver(Handover car) {
    return new Wish(pickup, stops, dropOff, route, departure, Optional.of(car), party);
  }
}
