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

/**
 * Where people are in the demo city: places that everybody knows, and how many taxis stand there.
 */
final class Quarters {
  private static final List<Quarter> ALL =
      List.of(
          new Quarter("강남역", "Gangnam Station", 6),
          new Quarter("홍대입구역", "Hongik University Station", 6),
          new Quarter("서울역", "Seoul Station", 6),
          new Quarter("잠실역", "Jamsil Station", 3),
          new Quarter("여의도역", "Yeouido Station", 3),
          new Quarter("코엑스", "COEX", 2),
          new Quarter("이태원역", "Itaewon Station", 2),
          new Quarter("명동", "Myeong-dong", 2),
          new Quarter("성수역", "Seongsu Station", 2),
          new Quarter("건대입구역", "Konkuk University Station", 2),
          new Quarter("고속터미널역", "Express Bus Terminal Station", 2),
          new Quarter("신림역", "Sillim Station", 1),
          new Quarter("왕십리역", "Wangsimni Station", 1),
          new Quarter("디지털미디어시티역", "Digital Media City Station", 1),
          new Quarter("혜화역", "Hyehwa Station", 1),
          new Quarter("경복궁", "Gyeongbokgung Palace", 0),
          new Quarter("남산서울타워", "N Seoul Tower", 0),
          new Quarter("예술의전당", "Seoul Arts Center", 0),
          new Quarter("롯데월드타워", "Lotte World Tower", 0),
          new Quarter("더현대 서울", "The Hyundai Seoul", 0));
  private static final double SAYS_IT_SHORT = 0.12;

  private static final Distance WORTH_A_RIDE = new Distance(2_500);

  private final Gazetteer gazetteer;
  private final Map<Quarter, Point> points = new LinkedHashMap<>();
  private final List<Point> taxiStands;

  Quarters(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    ALL.forEach(quarter -> points.put(quarter, pointOf(quarter.korean())));
    List<Point> all = new ArrayList<>();
    int most = ALL.stream().mapToInt(Quarter::taxis).max().orElse(0);
    for (int round = 0; round < most; round++) {
      int taken = round;
      points.forEach((quarter, point) -> {
        if (taken < quarter.taxis()) {
          all.add(point);
        }
      });
    }
    this.taxiStands = List.copyOf(all);
  }

  private record Quarter(String korean, String english, int taxis) {
    String in(Language language) {
      return language == Language.KO ? korean : english;
    }
  }

  /** Where a place is that everybody knows. */
  Point pointOf(String korean) {
    PlaceQuery query = new PlaceQuery(korean, Optional.empty(), Locale.KOREAN);
    return gazetteer.listPlaces(query).getFirst().point();
  }

  /** One point for each taxi; the busiest places come first. */
  List<Point> taxiStands() {
    return taxiStands;
  }

  /** What such a place is called in a language. */
  static String nameOf(String korean, Language language) {
    return ALL.stream()
        .filter(quarter -> quarter.korean().equals(korean))
        .findFirst()
        .map(quarter -> quarter.in(language))
        .orElse(korean);
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

  /** A sentence that asks for a ride; now and then to a place that is chosen from several. */
  String anyRide(Wish wish, Language language, Temper temper) {
    int from = temper.below(ALL.size());
    int to = (from + 1 + temper.below(ALL.size() - 1)) % ALL.size();
    String vague = language == Language.KO ? "홍대" : "Hongdae";
    String dropOff = temper.chance(SAYS_IT_SHORT) ? vague : ALL.get(to).in(language);
    return wish.sentence(language, ALL.get(from).in(language), dropOff);
  }
}
