package io.gaja.bot.demo;

import io.gaja.dispatch.place.Distance;
import java.time.Duration;

/** How long drives take here: some 27 times quicker than in a real street, within bounds. */
final class Pace {
  private static final double ROAD_FACTOR = 1.3; // as in the estimates
  private static final double METRES_PER_SECOND = 22 / 3.6;
  private static final double QUICKER = 27;

  private Pace() {}

  static Duration toPickup(Distance away) {
    return within(seconds(away) / QUICKER, 6, 12);
  }

  static Duration toDropOff(Distance away) {
    return within(seconds(away) / QUICKER, 18, 28);
  }

  /** A free car that goes back to its own quarter. */
  static Duration homeward(Distance away) {
    return within(seconds(away) / QUICKER * 2, 10, 90);
  }

  /** A free car that looks around for passengers, at the speed of real life. */
  static Duration cruising(Distance away) {
    return within(seconds(away), 10, 180);
  }

  private static double seconds(Distance away) {
    return (double) away.metres() * ROAD_FACTOR / METRES_PER_SECOND;
  }

  private static Duration within(double seconds, double least, double most) {
    return Duration.ofMillis(Math.round(1000 * Math.min(most, Math.max(least, seconds))));
  }
}
