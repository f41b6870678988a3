package io.gaja.bot.rider;

import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Place;
import java.util.Optional;

/**
 * A ride as far as it was said.
 *
 * @param fromWords what was said of the pickup and is not looked up yet
 * @param toWords what was said of the drop-off and is not looked up yet
 */
record RideDraft(
    LineCode line,
    Optional<Place> pickup,
    Optional<Place> dropOff,
    Optional<String> fromWords,
    Optional<String> toWords) {

  static RideDraft of(LineCode line) {
    return new RideDraft(
        line, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  RideDraft from(Place place) {
    return new RideDraft(line, Optional.of(place), dropOff, Optional.empty(), toWords);
  }

  RideDraft to(Place place) {
    return new RideDraft(line, pickup, Optional.of(place), fromWords, Optional.empty());
  }

  RideDraft said(Optional<String> from, Optional<String> to) {
    return new RideDraft(line, pickup, dropOff, from, to);
  }

  RideDraft withoutPickup() {
    return new RideDraft(line, Optional.empty(), dropOff, Optional.empty(), toWords);
  }

  RideDraft withoutDropOff() {
    return new RideDraft(line, pickup, Optional.empty(), fromWords, Optional.empty());
  }
}
