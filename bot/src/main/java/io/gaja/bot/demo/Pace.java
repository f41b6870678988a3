package io.gaja.bot.demo;

import io.gaja.dispatch.place.Distance;
import java.time.Duration;

/** How long ways take here: some 27 times quicker than in a real street, within bounds. */
final class Pace {
  private static final double ROAD_FACTOR = 1.3; // as in the estimates
  private static final double QUICKER = 27;

  private Pace() {}

  static Duration toPickup(Distance away, Gait gait) {
    return within(seconds(away, gait) / QUICKER, 6, gait == Gait.DRIVING ? 12 : 20);
  }

  /** Always in a car. */
  static Duration toDropOff(Distance away) {
    return within(seconds(away, Gait.DRIVING) / QUICKER, 18, 28);
  }

  /** From an entrance to a bay and back, in the car of somebody else. */
  static Duration toBay(Distance away) {
    return within(seconds(away, Gait.DRIVING) / QUICKER, 6, 12);
  }

  /** Somebody free who goes back to the own quarter; who came on foot takes the underground. */
  static Duration homeward(Distance away) {
    return within(seconds(away, Gait.DRIVING) / QUICKER * 2, 10, 90);
  }

  /** Somebody free who looks around for work, at the speed of real life. */
  static Duration cruising(Distance away, Gait gait) {
    return within(seconds(away, gait), 10, 180);
  }

  private static double seconds(Distance away, Gait gait) {
    return (double) away.metres() * ROAD_FACTOR / gait.metresPerSecond();
  }

  private static Duration within(double seconds, double least, double most) {
    return Duration.ofMillis(Math.round(1000 * Math.min(most, Math.max(least, seconds))));
  }
}
