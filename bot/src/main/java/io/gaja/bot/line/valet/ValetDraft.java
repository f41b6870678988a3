package io.gaja.bot.line.valet;

import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.place.Place;
import java.util.Optional;

/**
 * A valet as far as it was said.
 *
 * @param words what was said of the place and is not looked up yet
 */
record ValetDraft(Optional<Place> where, Optional<String> words, Optional<Car> car) {
  static final ValetDraft NOTHING =
      new ValetDraft(Optional.empty(), Optional.empty(), Optional.empty());

  static ValetDraft called(String words) {
    return new ValetDraft(Optional.empty(), Optional.of(words), Optional.empty());
  }

  ValetDraft at(Place place) {
    return new ValetDraft(Optional.of(place), Optional.empty(), car);
  }

  ValetDraft withoutPlace() {
    return new ValetDraft(Optional.empty(), Optional.empty(), car);
  }

  ValetDraft taking(Car known) {
    return new ValetDraft(where, words, Optional.of(known));
  }

  ValetDraft withoutCar() {
    return new ValetDraft(where, words, Optional.empty());
  }
}
