package io.gaja.dispatch.place;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where we drive: a circle around a centre, and inside of it the city whose tariff holds, drawn as
 * one ring of at least three corners. Leaving the city costs the surcharge of its tariff.
 */
public record ServiceArea(Point centre, Distance radius, List<Point> city) {
  /** A GeoJSON file whose first feature is one polygon without holes; pages may draw it too. */
  public static final String SEOUL_BOUNDARY = "/io/gaja/dispatch/place/seoul-boundary.geojson";

  private static final Point SEOUL_CITY_HALL = new Point(37.5663, 126.9779);

  /** Reaches both airports, Paju, Yongin and Osan: the rides that a Seoul taxi still takes. */
  private static final Distance CAPITAL_AREA = Distance.ofKilometres(70);

  public ServiceArea {
    city = List.copyOf(city);
    if (radius.metres() == 0) {
      throw new IllegalArgumentException("A service area has a radius above zero");
    }
    if (city.size() < 3) {
      throw new IllegalArgumentException("A city's boundary has at least three corners");
    }
  }

  /** The Seoul capital area: about 70 km around Seoul City Hall, with the boundary of Seoul. */
  public static ServiceArea seoul() {
    return new ServiceArea(SEOUL_CITY_HALL, CAPITAL_AREA, readRing(SEOUL_BOUNDARY));
  }

  /** Whether we drive to and from this point at all. */
  public boolean contains(Point point) {
    return centre.distanceTo(point).compareTo(radius) <= 0;
  }

  /** Whether the point lies inside of the city; within some 400 m of its boundary a guess. */
  public boolean isInCity(Point point) {
    boolean inside = false;
    Point previous = city.getLast();
    for (Point corner : city) {
      // Even-odd rule: each edge that a line to the east crosses changes the side.
      if (crosses(previous, corner, point)) {
        inside = !inside;
      }
      previous = corner;
    }
    return inside;
  }

  private static boolean crosses(Point a, Point b, Point point) {
    if ((a.latitude() > point.latitude()) == (b.latitude() > point.latitude())) {
      return false;
    }
    double along = (point.latitude() - a.latitude()) / (b.latitude() - a.latitude());
    return point.longitude() < a.longitude() + along * (b.longitude() - a.longitude());
  }

  private static List<Point> readRing(String resource) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(ServiceArea.class.getResourceAsStream(resource), resource),
            StandardCharsets.UTF_8)) {
      JsonElement geometry =
          JsonParser.parseReader(reader)
              .getAsJsonObject()
              .getAsJsonArray("features")
              .get(0)
              .getAsJsonObject()
              .get("geometry");
      JsonArray ring =
          geometry.getAsJsonObject().getAsJsonArray("coordinates").get(0).getAsJsonArray();
      List<Point> corners = new ArrayList<>();
      for (JsonElement corner : ring) {
        JsonArray pair = corner.getAsJsonArray();
        corners.add(new Point(pair.get(1).getAsDouble(), pair.get(0).getAsDouble()));
      }
      return corners;
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }
}
