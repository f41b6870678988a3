package io.gaja.dispatch.place;

import java.util.List;
import java.util.Locale;

/** Port: places by name, and names of points. May be slow; never called inside a transaction. */
public interface PlaceFinder {
  int MOST_RESULTS = 5;

  /** At most {@link #MOST_RESULTS} places, the likeliest first; one result means it is certain. */
  List<Place> listPlaces(PlaceQuery query);

  /** What a person would call this point; always has some answer. */
  Place getPlaceAt(Point point, Locale language);
}
