package io.gaja.dispatch.place.local;

import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.PlaceFinder;
import io.gaja.dispatch.place.PlaceNames;
import io.gaja.dispatch.place.PlaceQuery;
import io.gaja.dispatch.place.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some four hundred well-known places of the Seoul capital area by their Korean and English names,
 * and the cities and sights elsewhere in the country, so that these are known to be far away. Knows
 * no house numbers: outside of its lists there is nothing.
 */
public final class Gazetteer implements PlaceFinder, PlaceNames {
  static final String SEOUL_PLACES = "/io/gaja/dispatch/place/local/seoul-places.tsv";

  static final String PLACES_ELSEWHERE = "/io/gaja/dispatch/place/local/elsewhere-places.tsv";

  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
  private static final long AT_METRES = 80;
  private static final long NEAR_METRES = 1_500;

  private final List<KnownPlace> places;
  private final NameSearch search;
  private final NameSearch elsewhere;

  /**
   * Refuses an empty list.
   *
   * @param places of the area
   * @param elsewhere found only by their whole name, and where nothing of the area has it
   */
  Gazetteer(List<KnownPlace> places, List<KnownPlace> elsewhere) {
    if (places.isEmpty()) {
      throw new IllegalArgumentException("A gazetteer knows at least one place");
    }
    this.places = List.copyOf(places);
    search = new NameSearch(this.places);
    this.elsewhere = new NameSearch(elsewhere);
  }

  /** The lists that come with Gaja; refuses to load with a sentence that names a wrong line. */
  public static Gazetteer ofSeoul() {
    return new Gazetteer(
        GazetteerFile.readResource(SEOUL_PLACES), GazetteerFile.readResource(PLACES_ELSEWHERE));
  }

  @Override
  public List<Place> listPlaces(PlaceQuery query) {
    return find(query.words(), query.near()).stream()
        .map(place -> place.in(query.language()))
        .toList();
  }

  /** "제주" is the island, and no slip of the finger for a place in Seoul. */
  private List<KnownPlace> find(String words, Optional<Point> near) {
    List<KnownPlace> here = search.findNamed(words, near, MOST_RESULTS);
    if (!here.isEmpty()) {
      return here;
    }
    List<KnownPlace> far = elsewhere.findNamed(words, near, MOST_RESULTS);
    if (!far.isEmpty()) {
      return far;
    }
    List<KnownPlace> alike = search.find(words, near, MOST_RESULTS);
    return alike.isEmpty() ? in(words, near) : alike;
  }

  /** "부산 광안리 횟집": not known itself, but the city that it ends or begins with is. */
  private List<KnownPlace> in(String words, Optional<Point> near) {
    List<String> each = Words.each(words);
    return each.size() < 2
        ? List.of()
        : Stream.of(each.getLast(), each.getFirst())
            .map(city -> elsewhere.findNamed(city, near, MOST_RESULTS))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  /** A known place within 80 m, else "near" one within 1.5 km, else a point on the map. */
  @Override
  public Place getPlaceAt(Point point, Locale language) {
    KnownPlace nearest =
        places.stream()
            .min(Comparator.comparing((KnownPlace place) -> place.point().distanceTo(point)))
            .orElseThrow();
    Distance away = nearest.point().distanceTo(point);
    if (away.metres() <= AT_METRES) {
      return new Place(nearest.nameIn(language), nearest.addressIn(language), point);
    }
    return away.metres() <= NEAR_METRES
        ? near(nearest, away, point, language)
        : somewhere(point, language);
  }

  /** Those of this list, and points that were called after one of them. */
  @Override
  public Place in(Place place, Locale language) {
    boolean korean = HANGUL.matcher(place.name()).find();
    if (korean == KnownPlace.isKorean(language)) {
      return place;
    }
    Place found = getPlaceAt(place.point(), korean ? Locale.KOREAN : Locale.ENGLISH);
    return found.name().equals(place.name()) ? getPlaceAt(place.point(), language) : place;
  }

  /** Every name and alias of the area, for telling names from other words. */
  public Set<String> names() {
    return places.stream().flatMap(KnownPlace::names).collect(Collectors.toUnmodifiableSet());
  }

  /** The places asked for most, in the order of the list; at most {@code most} of them. */
  public List<Place> listWellKnown(Locale language, int most) {
    return places.stream()
        .sorted(Comparator.comparingInt(KnownPlace::rank))
        .limit(most)
        .map(place -> place.in(language))
        .toList();
  }

  private static Place near(KnownPlace known, Distance away, Point point, Locale language) {
    String name = known.nameIn(language);
    String distance =
        away.metres() < 1_000
            ? Math.round(away.metres() / 10.0) * 10 + " m"
            : String.format(Locale.ROOT, "%.1f km", away.metres() / 1_000.0);
    return KnownPlace.isKorean(language)
        ? new Place(name + " 근처", name + "에서 " + distance, point)
        : new Place("near " + name, distance + " from " + name, point);
  }

  private static Place somewhere(Point point, Locale language) {
    String coordinates =
        String.format(Locale.ROOT, "%.3f, %.3f", point.latitude(), point.longitude());
    String name = KnownPlace.isKorean(language) ? "지도에서 고른 곳" : "a point on the map";
    return new Place(name, coordinates, point);
  }
}
