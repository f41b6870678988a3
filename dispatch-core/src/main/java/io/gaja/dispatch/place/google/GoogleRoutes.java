package io.gaja.dispatch.place.google;

import com.google.maps.DistanceMatrixApi;
import com.google.maps.DistanceMatrixApiRequest;
import com.google.maps.GeoApiContext;
import com.google.maps.model.DistanceMatrix;
import com.google.maps.model.DistanceMatrixElement;
import com.google.maps.model.DistanceMatrixElementStatus;
import com.google.maps.model.LatLng;
import com.google.maps.model.TravelMode;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.place.Route;
import io.gaja.dispatch.place.Routes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Ways by Google's Distance Matrix API, with the traffic where Google knows it. */
final class GoogleRoutes implements Routes {
  /** Google refuses a departure in the past, and its clock is not ours. */
  private static final Duration SOON = Duration.ofMinutes(1);

  /** No road is shorter than the straight line; a tenth is left for rounding and snapping. */
  private static final double SHORTEST_FACTOR = 0.9;

  private static final long SNAPPING_METRES = 300;

  private final GeoApiContext context;
  private final GoogleLine line;
  private final InstantSource clock;
  private final Routes local;

  GoogleRoutes(GeoApiContext context, GoogleLine line, InstantSource clock, Routes local) {
    this.context = context;
    this.line = line;
    this.clock = clock;
    this.local = local;
  }

  @Override
  public Route getRoute(Point from, Point to, Instant departure) {
    return line.ask(() -> question(from, to, departure), matrix -> read(matrix, from, to))
        .orElseGet(() -> local.getRoute(from, to, departure));
  }

  private DistanceMatrixApiRequest question(Point from, Point to, Instant departure) {
    Instant soon = clock.instant().plus(SOON);
    return DistanceMatrixApi.newRequest(context)
        .origins(new LatLng(from.latitude(), from.longitude()))
        .destinations(new LatLng(to.latitude(), to.longitude()))
        .mode(TravelMode.DRIVING)
        .departureTime(departure.isAfter(soon) ? departure : soon);
  }

  /** Throws when there is no road or the answer makes no sense; both count against the line. */
  private static Route read(DistanceMatrix matrix, Point from, Point to) {
    DistanceMatrixElement element = matrix.rows[0].elements[0];
    if (element.status != DistanceMatrixElementStatus.OK) {
      throw new NoRoad();
    }
    long seconds =
        element.durationInTraffic == null
            ? element.duration.inSeconds
            : element.durationInTraffic.inSeconds;
    long metres = element.distance.inMeters;
    long straight = from.distanceTo(to).metres();
    if (metres < straight * SHORTEST_FACTOR - SNAPPING_METRES) {
      throw new NoRoad();
    }
    return new Route(new Distance(metres), Duration.ofSeconds(seconds), Route.Source.ROAD);
  }

  /** Google has no way by car between these points, or none that can be believed. */
  private static final class NoRoad extends RuntimeException {}
}
