package io.gaja.bot.ride;

import io.gaja.bot.conversation.Errand;
import io.gaja.bot.conversation.Journey;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.car.Gearbox;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
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
 * @param more what else was said, if anything was
 * @param standing where the rider has said to be
 * @param meant the way that the rider has called meant, however odd it looks
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
    Optional<Money> price,
    Optional<Particulars> more,
    Optional<Point> standing,
    List<Place> meant) {
  public static final int MOST_STOPS = 3;

  public RideDraft {
    stops = List.copyOf(stops);
    stopWords = List.copyOf(stopWords);
    meant = List.copyOf(meant);
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
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private RideDraft between(
      Optional<Place> from,
      Optional<String> fromSaid,
      Optional<Place> to,
      Optional<String> toSaid) {
    return new RideDraft(
        line, from, to, fromSaid, toSaid, stops, handover, stopWords, price, more, standing, meant);
  }

  private RideDraft by(List<Place> way, List<String> said) {
    return new RideDraft(
        line, pickup, dropOff, fromWords, toWords, way, handover, said, price, more, standing,
        meant);
  }

  private RideDraft with(Optional<Handover> car, Optional<Money> wanted) {
    return new RideDraft(
        line, pickup, dropOff, fromWords, toWords, stops, car, stopWords, wanted, more, standing,
        meant);
  }

  private RideDraft knowing(Optional<Particulars> what, Optional<Point> where, List<Place> surely) {
    return new RideDraft(
        line, pickup, dropOff, fromWords, toWords, stops, handover, stopWords, price, what, where,
        surely);
  }

  /** With what a sentence says beside the way. */
  RideDraft hearing(Sentence said) {
    Particulars known = particulars().after(said);
    return known.equals(Particulars.NONE)
        ? this
        : knowing(Optional.of(known), standing, meant).shifting(said.gearbox());
  }

  /** The car that is known already is shifted so. */
  private RideDraft shifting(Optional<Gearbox> how) {
    return how.flatMap(gearbox -> handover.map(car -> handing(car.shifting(gearbox)))).orElse(this);
  }

  RideDraft withPeople(int howMany) {
    return knowing(Optional.of(particulars().with(howMany)), standing, meant);
  }

  /** The rider is at this place. */
  RideDraft standingAt(Place place) {
    return knowing(more, Optional.of(place.point()), meant);
  }

  /** The rider has said that this way is meant. */
  RideDraft meaningIt() {
    return knowing(more, standing, way());
  }

  boolean meansIt() {
    return meant.equals(way());
  }

  private List<Place> way() {
    return Stream.of(pickup.stream(), stops.stream(), dropOff.stream())
        .flatMap(places -> places)
        .toList();
  }

  public Particulars particulars() {
    return more.orElse(Particulars.NONE);
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
    return new Journey(line, knownPickup(), stops, knownDropOff(), handover, particulars().party());
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
