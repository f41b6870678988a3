package io.gaja.bot.conversation;

import io.gaja.dispatch.call.Party;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A way that a line is asked to price.
 *
 * @param handover the rider's own car, where that is driven
 * @param party who rides along, where that was said
 */
public record Journey(
    LineCode line,
    Place pickup,
    List<Place> stops,
    Place dropOff,
    Optional<Handover> handover,
    Optional<Party> party) {
  public Journey {
    stops = List.copyOf(stops);
  }

  public List<Point> points() {
    return Stream.of(Stream.of(pickup), stops.stream(), Stream.of(dropOff))
        .flatMap(places -> places)
        .map(Place::point)
        .toList();
  }
}
