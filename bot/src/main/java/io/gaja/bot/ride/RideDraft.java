package io.gaja.bot.ride;

import io.gaja.bot.conversation.Journey;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ride as far as it was said.
 *
 * @param fromWords what was said of the pickup and is not looked up yet
 * @param toWords what was said of the drop-off and is not looked up yet
 * @param handover the rider's own car, where that is driven and known
 * @param stops where it goes on the way, at most {@value #MOST_STOPS}
 */
public record RideDraft(
    LineCode line,
    Optional<Place> pickup,
    Optional<Place> dropOff,
    Optional<String> fromWords,
    Optional<String> toWords,
    List<Place> stops,
    Optional<Handover> handover) {
  public static final int MOST_STOPS = 3;

  public RideDraft {
    stops = List.copyOf(stops);
    if (stops.size() > MOST_STOPS) {
      throw new IllegalArgumentException("A ride stops at most " + MOST_STOPS + " times");
    }
  }

  public static RideDraft of(LineCode line) {
    Optional<Place> nowhere = Optional.empty();
    Optional<String> unsaid = Optional.empty();
    return new RideDraft(line, nowhere, nowhere, unsaid, unsaid, List.of(), Optional.empty());
  }

  public RideDraft from(Place place) {
    return new RideDraft(
        line, Optional.of(place), dropOff, Optional.empty(), toWords, stops, handover);
  }

  public RideDraft to(Place place) {
    return new RideDraft(
        line, pickup, Optional.of(place), fromWords, Optional.empty(), stops, handover);
  }

  /** With words for the places, to be looked up when their turn comes. */
  public RideDraft said(Optional<String> from, Optional<String> to) {
    return new RideDraft(line, pickup, dropOff, from, to, stops, handover);
  }

  /** With one stop more, or the same when it has as many as it may. */
  public RideDraft via(Place place) {
    List<Place> more = Stream.concat(stops.stream(), Stream.of(place)).limit(MOST_STOPS).toList();
    return new RideDraft(line, pickup, dropOff, fromWords, toWords, more, handover);
  }

  public RideDraft withoutStops() {
    return new RideDraft(line, pickup, dropOff, fromWords, toWords, List.of(), handover);
  }

  public RideDraft withoutPickup() {
    return new RideDraft(
        line, Optional.empty(), dropOff, Optional.empty(), toWords, stops, handover);
  }

  public RideDraft withoutDropOff() {
    return new RideDraft(
        line, pickup, Optional.empty(), fromWords, Optional.empty(), stops, handover);
  }

  public RideDraft handing(Handover car) {
    return new RideDraft(line, pickup, dropOff, fromWords, toWords, stops, Optional.of(car));
  }

  public RideDraft withoutCar() {
    return new RideDraft(line, pickup, dropOff, fromWords, toWords, stops, Optional.empty());
  }

  public boolean mayStopMore() {
    return stops.size() < MOST_STOPS;
  }

  /** To be priced; throws while a place is not known. */
  public Journey journey() {
    return new Journey(line, knownPickup(), stops, knownDropOff(), handover);
  }

  /** Throws while it is not known. */
  public Place knownPickup() {
    return pickup.orElseThrow();
  }

  /** Throws while it is not known. */
  public Place knownDropOff() {
    return dropOff.orElseThrow();
  }
}
