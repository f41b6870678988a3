package io.gaja.dispatch.place.local;

import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One line of the gazetteer. Rank 1 is asked for all the time, 3 now and then. */
record KnownPlace(
    String korean,
    String english,
    Point point,
    int rank,
    String koreanAddress,
    String englishAddress,
    List<String> aliases) {

  String nameIn(Locale language) {
    return isKorean(language) ? korean : english;
  }

  String addressIn(Locale language) {
    return isKorean(language) ? koreanAddress : englishAddress;
  }

  Place in(Locale language) {
    return new Place(nameIn(language), addressIn(language), point);
  }

  Stream<String> names() {
    return Stream.concat(Stream.of(korean, english), aliases.stream());
  }

  boolean isInSeoul() {
    return koreanAddress.startsWith("서울 ");
  }

  static boolean isKorean(Locale language) {
    return language.getLanguage().equals("ko");
  }
}
