package io.gaja.dispatch.call;

import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * From where by way of what to where, how far that is, and what it will cost by what is known at
 * the start.
 *
 * @param stops on the way, in their order; at most {@value #MOST_STOPS}
 * @param route the whole way, with its stops
 * @param party who rides along; empty where nobody said, or where it does not matter
 */
public record Trip(
    Place pickup,
    List<Place> stops,
    Place dropOff,
    Route route,
    Fare estimate,
    Optional<Party> party) {
  public static final int MOST_STOPS = 3;

  public Trip {
    stops = List.copyOf(stops);
    if (stops.size() > MOST_STOPS) {
      throw new IllegalArgumentException("A trip has at most " + MOST_STOPS + " stops");
    }
  }

  public static Trip direct(Place pickup, Place dropOff, Route route, Fare estimate) {
    return new Trip(pickup, List.of(), dropOff, route, estimate, Optional.empty());
  }

  public Trip carrying(Optional<Party> people) {
    return new Trip(pickup, stops, dropOff, route, estimate, people);
  }

  Trip calling(UnaryOperator<Place> otherwise) {
    return going(
        otherwise.apply(pickup), stops.stream().map(otherwise).toList(), otherwise.apply(dropOff));
  }

  /** As long and for as much, along another way. */
  Trip going(Place from, List<Place> via, Place to) {
    return new Trip(from, via, to, route, estimate, party);
  }

  Trip costing(Fare fare) {
    return new Trip(pickup, stops, dropOff, route, fare, party);
  }

  Trip stoppingAt(Place stop, Route longer) {
    return new Trip(
        pickup,
        Stream.concat(stops.stream(), Stream.of(stop)).toList(),
        dropOff,
        longer,
        estimate,
        party);
  }
}
