package io.gaja.dispatch.place;

import java.time.Duration;

/** How far and how long a car drives, and how we know. */
public record Route(Distance distance, Duration duration, Source source) {
  public Route {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("A drive does not take negative time");
    }
  }

  /** This way and then that; an estimate as soon as a part of it is one. */
  public Route then(Route next) {
    boolean known = source == Source.ROAD && next.source == Source.ROAD;
    return new Route(
        distance.plus(next.distance),
        duration.plus(next.duration),
        known ? Source.ROAD : Source.ESTIMATE);
  }

  /**
   * ROAD was asked of a road network; ESTIMATE is the straight line with a factor, and is called
   * so.
   */
  public enum Source {
    ROAD,
    ESTIMATE
  }
}
