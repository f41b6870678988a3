package io.gaja.dispatch.place.google;

import com.google.maps.GeoApiContext;
import com.google.maps.GeocodingApi;
import com.google.maps.GeocodingApiRequest;
import com.google.maps.model.AddressType;
import com.google.maps.model.GeocodingResult;
import com.google.maps.model.LatLng;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.PlaceFinder;
import io.gaja.dispatch.place.PlaceQuery;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.place.ServiceArea;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Places by Google's Geocoding API: one request for a question. Its Places text search would give
 * better names, but Google no longer opens that one to new projects (since March 2025).
 */
final class GooglePlaces implements PlaceFinder {
  /** Google prefers what lies in this many degrees around the person, about 20 km each way. */
  private static final double AROUND_DEGREES = 0.2;

  /** Too wide to be picked up at, or no name at all. */
  private static final Set<AddressType> NO_PLACES =
      Set.of(
          AddressType.CONTINENT,
          AddressType.COUNTRY,
          AddressType.ADMINISTRATIVE_AREA_LEVEL_1,
          AddressType.POSTAL_CODE,
          AddressType.PLUS_CODE);

  private final GeoApiContext context;
  private final GoogleLine line;
  private final ServiceArea area;
  private final PlaceFinder local;

  GooglePlaces(GeoApiContext context, GoogleLine line, ServiceArea area, PlaceFinder local) {
    this.context = context;
    this.line = line;
    this.area = area;
    this.local = local;
  }

  /** Google's matches; where it understood the words only in part, the local ones go first. */
  @Override
  public List<Place> listPlaces(PlaceQuery query) {
    if (query.words().isEmpty()) {
      return local.listPlaces(query);
    }
    List<Found> found =
        line.ask(() -> question(query), results -> read(results, query.language()))
            .orElse(List.of());
    List<Place> whole = places(found.stream().filter(Found::whole));
    if (!whole.isEmpty()) {
      return whole;
    }
    List<Place> known = local.listPlaces(query);
    return known.isEmpty() ? places(found.stream()) : known;
  }

  @Override
  public Place getPlaceAt(Point point, Locale language) {
    return line.ask(
            () -> GeocodingApi.reverseGeocode(context, latLng(point)).language(tag(language)),
            results -> read(results, language))
        .flatMap(found -> found.stream().findFirst())
        .map(found -> new Place(found.place().name(), found.place().address(), point))
        .orElseGet(() -> local.getPlaceAt(point, language));
  }

  private GeocodingApiRequest question(PlaceQuery query) {
    Point around = query.near().filter(area::contains).orElse(area.centre());
    return GeocodingApi.geocode(context, query.words())
        .region("kr")
        .language(tag(query.language()))
        .bounds(
            new LatLng(around.latitude() - AROUND_DEGREES, around.longitude() - AROUND_DEGREES),
            new LatLng(around.latitude() + AROUND_DEGREES, around.longitude() + AROUND_DEGREES));
  }

  private static List<Place> places(Stream<Found> found) {
    return found.map(Found::place).distinct().limit(MOST_RESULTS).toList();
  }

  /** Throws on an answer without what every result must have. */
  private static List<Found> read(GeocodingResult[] results, Locale language) {
    return Arrays.stream(results)
        .filter(result -> Arrays.stream(result.types).noneMatch(NO_PLACES::contains))
        .map(result -> new Found(place(result, language), !result.partialMatch))
        .toList();
  }

  private static Place place(GeocodingResult result, Locale language) {
    Point point = new Point(result.geometry.location.lat, result.geometry.location.lng);
    return GoogleName.of(result, language).at(point);
  }

  private static LatLng latLng(Point point) {
    return new LatLng(point.latitude(), point.longitude());
  }

  private static String tag(Locale language) {
    return language.getLanguage().equals("ko") ? "ko" : "en";
  }

  /** A place of Google's; whole when all the words were understood. */
  private record Found(Place place, boolean whole) {}
}
