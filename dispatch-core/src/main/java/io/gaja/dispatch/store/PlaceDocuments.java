package io.gaja.dispatch.store;

import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
import java.util.List;
import org.bson.Document;

/** Points as GeoJSON (longitude first), places and routes. */
public final class PlaceDocuments {
  private PlaceDocuments() {}

  public static Document write(Point point) {
    return new Document("type", "Point")
        .append("coordinates", List.of(point.longitude(), point.latitude()));
  }

  public static Point readPoint(Document document) {
    List<Double> coordinates = document.getList("coordinates", Double.class);
    return new Point(coordinates.get(1), coordinates.get(0));
  }

  public static Document write(Place place) {
    return new Document("name", place.name())
        .append("address", place.address())
        .append("point", write(place.point()));
  }

  public static Place readPlace(Document document) {
    return new Place(
        document.getString("name"),
        document.getString("address"),
        readPoint(document.get("point", Document.class)));
  }

  static Document write(Route route) {
    return new Document("metres", route.distance().metres())
        .append("seconds", route.duration().toSeconds())
        .append("source", route.source().name());
  }

  static Route readRoute(Document document) {
    return new Route(
        new Distance(document.getLong("metres")),
        Duration.ofSeconds(document.getLong("seconds")),
        Route.Source.valueOf(document.getString("source")));
  }
}
