package io.gaja.bot.transcript;

import io.gaja.bot.text.Language;
import io.gaja.dispatch.car.Car;
import java.util.Optional;

/**
 * Somebody of the story, and what is true of them when it begins. Places are as they are written.
 *
 * @param shownAs the name that the messenger knows
 * @param where where they are, when that matters
 */
record Role(
    String name,
    Phrase kind,
    Language language,
    String shownAs,
    Optional<String> where,
    boolean takingCalls,
    Optional<String> home,
    Optional<String> work,
    Optional<Car> car,
    Optional<OfLot> lot) {

  /** Whether Gaja has met them before the story begins. */
  boolean isKnown() {
    return kind != Phrase.RIDER || home.isPresent() || work.isPresent() || car.isPresent();
  }

  /** The parking place of an attendant. */
  record OfLot(String name, int spaces, long wonPerTenMinutes) {}
}
