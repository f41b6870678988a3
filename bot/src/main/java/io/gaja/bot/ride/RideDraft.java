package io.gaja.bot.ride;

import io.gaja.bot.conversation.Errand;
import io.gaja.bot.conversation.Journey;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.fare.Money;
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
 * @param stopWords what was said of more stops and is not looked up yet
 * @param price what the rider wants to pay
 */
public record RideDraft(
    LineCode line,
    Optional<Place> pickup,
    Optional<Place> dropOff,
    Optional<String> fromWords,
    Optional<String> toWords,
    List<Place> stops,
    Optional<Handover> handover,
    List<String> stopWords,
    Optional<Money> price) {
  public static final int MOST_STOPS = 3;

  public RideDraft {
    stops = List.copyOf(stops);
    stopWords = List.copyOf(stopWords);
    if (stops.size() > MOST_STOPS) {
      throw new IllegalArgumentException("A ride stops at most " + MOST_STOPS + " times");
    }
  }

  public static RideDraft of(LineCode line) {
    Optional<Place> nowhere = Optional.empty();
    Optional<String> unsaid = Optional.empty();
    return new RideDraft(
        line,
        nowhere,
        nowhere,
        unsaid,
        unsaid,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private RideDraft between(
      Optional<Place> from,
      Optional<String> fromSaid,
      Optional<Place> to,
      Optional<String> toSaid) {
    return new RideDraft(line, from, to, fromSaid, toSaid, stops, handover, stopWords, price);
  }

  private RideDraft by(List<Place> way, List<String> said) {
    return new RideDraft(line, pickup, dropOff, fromWords, toWords, way, handover, said, price);
  }

  private RideDraft with(Optional<Handover> car, Optional<Money> wanted) {
    return new RideDraft(line, pickup, dropOff, fromWords, toWords, stops, car, stopWords, wanted);
  }

  public RideDraft from(Place place) {
    return between(Optional.of(place), Optional.empty(), dropOff, toWords);
  }

  public RideDraft to(Place place) {
    return between(pickup, fromWords, Optional.of(place), Optional.empty());
  }

  /** The pickup in words, to be looked up when its turn comes. */
  public RideDraft fromCalled(String words) {
    return between(Optional.empty(), Optional.of(words), dropOff, toWords);
  }

  /** The drop-off in words, to be looked up when its turn comes. */
  public RideDraft toCalled(String words) {
    return between(pickup, fromWords, Optional.empty(), Optional.of(words));
  }

  /** With one stop more, or the same when it has as many as it may. */
  public RideDraft via(Place place) {
    return by(
        Stream.concat(stops.stream(), Stream.of(place)).limit(MOST_STOPS).toList(), stopWords);
  }

  /** With one stop more in words, or the same when it has as many as it may. */
  public RideDraft viaCalled(String words) {
    return stops.size() + stopWords.size() < MOST_STOPS
        ? by(stops, Stream.concat(stopWords.stream(), Stream.of(words)).toList())
        : this;
  }

  /** Without the first words of a stop, which are being looked up. */
  RideDraft withoutStopWords() {
    return by(stops, stopWords.stream().skip(1).toList());
  }

  public RideDraft withoutStop(Place place) {
    return by(stops.stream().filter(stop -> !stop.equals(place)).toList(), stopWords);
  }

  public RideDraft withoutStops() {
    return by(List.of(), List.of());
  }

  public RideDraft withoutPickup() {
    return between(Optional.empty(), Optional.empty(), dropOff, toWords);
  }

  public RideDraft withoutDropOff() {
    return between(pickup, fromWords, Optional.empty(), Optional.empty());
  }

  public RideDraft handing(Handover car) {
    return with(Optional.of(car), price);
  }

  public RideDraft withoutCar() {
    return with(Optional.empty(), price);
  }

  public RideDraft priced(Money wanted) {
    return with(handover, Optional.of(wanted));
  }

  public RideDraft withoutPrice() {
    return with(handover, Optional.empty());
  }

  /** Along the way of what was asked for before. */
  public RideDraft along(Errand errand) {
    return between(errand.from(), Optional.empty(), errand.to(), Optional.empty())
        .by(errand.via().stream().limit(MOST_STOPS).toList(), List.of());
  }

  public Errand errand() {
    return new Errand(line, pickup, stops, dropOff);
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
