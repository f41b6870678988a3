package io.gaja.bot.line.parking;

import io.gaja.dispatch.line.parking.Window;
import io.gaja.dispatch.place.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A wish for a space as far as it was said.
 *
 * @param words what was said of the place and is not looked up yet
 * @param from empty for somebody who parks now
 */
record ParkingDraft(
    Optional<Place> place,
    Optional<String> words,
    Optional<Instant> from,
    Optional<Duration> length) {
  static final ParkingDraft NOTHING =
      new ParkingDraft(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  ParkingDraft at(Place where) {
    return new ParkingDraft(Optional.of(where), Optional.empty(), from, length);
  }

  ParkingDraft called(String name) {
    return new ParkingDraft(Optional.empty(), Optional.of(name), from, length);
  }

  ParkingDraft withoutPlace() {
    return new ParkingDraft(Optional.empty(), Optional.empty(), from, length);
  }

  /** What was known of the time stays, unless it is said now. */
  ParkingDraft during(SpokenTime said) {
    return new ParkingDraft(
        place, words, said.from().or(this::from), said.length().or(this::length));
  }

  ParkingDraft lasting(Duration time) {
    return new ParkingDraft(place, words, from, Optional.of(time));
  }

  ParkingDraft withoutTime() {
    return new ParkingDraft(place, words, Optional.empty(), Optional.empty());
  }

  /** From now on for who said no beginning, or one that has passed meanwhile. */
  Window window(Instant now) {
    Instant begin = from.filter(at -> at.isAfter(now)).orElse(now);
    return new Window(begin, begin.plus(length.orElseThrow()));
  }
}
