package io.gaja.dispatch.place;

import java.time.Instant;
import java.util.List;

/** Port: the way by car between two points. May be slow; never called inside a transaction. */
public interface Routes {
  Route getRoute(Point from, Point to, Instant departure);

  /** The way through all of these points in their order; at least two of them. */
  default Route getRouteThrough(List<Point> points, Instant departure) {
    Route way = getRoute(points.get(0), points.get(1), departure);
    for (int i = 2; i < points.size(); i++) {
      Instant there = departure.plus(way.duration());
      way = way.then(getRoute(points.get(i - 1), points.get(i), there));
    }
    return way;
  }
}
