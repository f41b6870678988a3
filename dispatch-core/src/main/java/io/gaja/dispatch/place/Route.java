package io.gaja.dispatch.place;

import java.time.Duration;

/** How far and how long a car drives, and how we know. */
public record Route(Distance distance, Duration duration, Source source) {
  public Route {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("A drive does not take negative time");
    }
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
