package io.gaja.bot.transcript;

import io.gaja.bot.text.Language;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.PlaceQuery;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.place.local.Gazetteer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where something is that a story speaks of: "강남역", "강남역에서 650 m", "37.5, 127.1". */
final class Places {
  private static final Gazetteer SEOUL = Gazetteer.ofSeoul();
  private static final double METRES_PER_DEGREE = 111_195;
  private static final Pattern POINT = Pattern.compile("(-?[0-9.]+), (-?[0-9.]+)");
  private static final Pattern DISTANCE = Pattern.compile("([0-9.]+) ?(m|km)");

  private final Language language;

  Places(Language language) {
    this.language = language;
  }

  Place place(String text) {
    Point point = point(text);
    return SEOUL.getPlaceAt(point, language.locale());
  }

  Point point(String text) {
    Matcher numbers = POINT.matcher(text);
    if (numbers.matches()) {
      return new Point(Double.parseDouble(numbers.group(1)), Double.parseDouble(numbers.group(2)));
    }
    Optional<List<String>> here = Phrase.RIGHT_AT.read(language, text);
    if (here.isPresent()) {
      return known(here.get().getFirst());
    }
    Optional<List<String>> away = Phrase.AT.read(language, text);
    return away.isPresent() ? northOf(away.get()) : known(text);
  }

  /** The distance comes last in Korean and first in English. */
  private Point northOf(List<String> away) {
    boolean korean = language == Language.KO;
    Point from = known(korean ? away.get(0) : away.get(1));
    Matcher distance = DISTANCE.matcher(korean ? away.get(1) : away.get(0));
    if (!distance.matches()) {
      throw new UnreadableStory("How far is that? " + away);
    }
    double metres =
        Double.parseDouble(distance.group(1)) * (distance.group(2).equals("km") ? 1_000 : 1);
    return new Point(from.latitude() + metres / METRES_PER_DEGREE, from.longitude());
  }

  private Point known(String name) {
    return SEOUL.listPlaces(new PlaceQuery(name, Optional.empty(), language.locale())).stream()
        .findFirst()
        .orElseThrow(() -> new UnreadableStory("Where is “" + name + "”?"))
        .point();
  }
}
