package io.gaja.bot.demo;

import io.gaja.bot.text.Language;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.PlaceQuery;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.place.local.Gazetteer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Where people are in the demo city, and how they speak of places. */
final class Quarters {
  private static final double SAYS_IT_SHORT = 0.12;
  private static final Distance WORTH_A_RIDE = new Distance(2_500);

  private final Gazetteer gazetteer;
  private final Map<Quarter, Point> points = new LinkedHashMap<>();

  Quarters(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    Quarter.ALL.forEach(quarter -> points.put(quarter, pointOf(quarter.korean())));
  }

  /** Where a place is that everybody knows. */
  Point pointOf(String korean) {
    PlaceQuery query = new PlaceQuery(korean, Optional.empty(), Locale.KOREAN);
    return gazetteer.listPlaces(query).getFirst().point();
  }

  /** One point for each who stands there; the busiest places come first. */
  List<Point> stands(ToIntFunction<Quarter> count) {
    List<Point> all = new ArrayList<>();
    int most = Quarter.ALL.stream().mapToInt(count).max().orElse(0);
    for (int round = 0; round < most; round++) {
      int taken = round;
      points.forEach((quarter, point) -> {
        if (taken < count.applyAsInt(quarter)) {
          all.add(point);
        }
      });
    }
    return List.copyOf(all);
  }

  Point anywhere(Temper temper) {
    return temper.pick(List.copyOf(points.values()));
  }

  /** The name of a place that is worth a ride from this point. */
  String anyNameAwayFrom(Point start, Language language, Temper temper) {
    List<Quarter> away =
        points.entrySet().stream()
            .filter(known -> known.getValue().distanceTo(start).compareTo(WORTH_A_RIDE) > 0)
            .map(Map.Entry::getKey)
            .toList();
    return temper.pick(away).in(language);
  }

  /** What asks for this; now and then to a place that is to be chosen from several. */
  String anySentence(Wish wish, Language language, Temper temper) {
    Quarter from = temper.pick(wish.around());
    Point start = points.getOrDefault(from, anywhere(temper));
    String vague = language == Language.KO ? "홍대" : "Hongdae";
    String dropOff =
        temper.chance(SAYS_IT_SHORT) ? vague : anyNameAwayFrom(start, language, temper);
    return wish.sentence(language, from.in(language), dropOff);
  }
}
