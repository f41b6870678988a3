package io.gaja.dispatch.place;

import java.util.Locale;

/** Port: how places are called in another language than the one they were found in. */
public interface PlaceNames {
  /** Every place is called as it was found. */
  PlaceNames AS_FOUND = (place, language) -> place;

  /** The same place by its name in that language; as it is where no other is known. */
  Place in(Place place, Locale language);
}
