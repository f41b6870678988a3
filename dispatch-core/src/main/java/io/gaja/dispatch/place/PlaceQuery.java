package io.gaja.dispatch.place;

import java.util.Locale;
import java.util.Optional;

/** Words of a person that may name a place, where they may be, and the language to answer in. */
public record PlaceQuery(String words, Optional<Point> near, Locale language) {
  public static final int LONGEST_WORDS = 200;

  public PlaceQuery {
    words = words.strip();
    words = words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS);
  }

  @Override
  public String toString() {
    return "PlaceQuery[hidden]";
  }
}
