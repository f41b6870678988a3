package io.gaja.dispatch.place;

import java.time.Instant;

/** Port: the way by car between two points. May be slow; never called inside a transaction. */
public interface Routes {
  Route getRoute(Point from, Point to, Instant departure);
}
