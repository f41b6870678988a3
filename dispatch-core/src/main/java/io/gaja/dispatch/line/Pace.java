package io.gaja.dispatch.line;

import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;

/**
 * How quickly people get to a pickup: what passes before they move, then a speed along the way,
 * which is 1.3 times the straight line (streets of a dense city). One minute at the least.
 */
public record Pace(Duration before, double kmh) {
  private static final double WAY_FACTOR = 1.3;
  private static final Duration SHORTEST = Duration.ofMinutes(1);

  /** 1.25 m/s: between the 1.2 m/s of pedestrian crossings and the 1.33 m/s of healthy adults. */
  public static final Pace WALKING = new Pace(Duration.ZERO, 4.5);

  /** Korean law stops electric scooters at 25 km/h; half of it with lights and crossings. */
  public static final Pace SCOOTER = new Pace(Duration.ZERO, 12);

  /** A taxi on its way to a pickup in a city (assumed). */
  public static final Pace DRIVING = new Pace(Duration.ZERO, 22);

  /** 8 minutes to the stop and of waiting, then a mean of underground and bus (assumed). */
  public static final Pace PUBLIC_TRANSPORT = new Pace(Duration.ofMinutes(8), 17);

  public Pace {
    if (before.isNegative() || !(kmh > 0)) {
      throw new IllegalArgumentException("A pace has a speed above zero");
    }
  }

  public Duration timeFor(Distance straightLine) {
    long seconds = Math.round((double) straightLine.metres() * WAY_FACTOR * 3.6 / kmh);
    Duration time = before.plusSeconds(seconds);
    return time.compareTo(SHORTEST) > 0 ? time : SHORTEST;
  }

  /** What most lines reckon with. */
  public static Duration usualTime(Distance straightLine, Mobility how) {
    return switch (how) {
      case CAR -> DRIVING.timeFor(straightLine);
      case ON_FOOT -> WALKING.timeFor(straightLine);
      case SCOOTER -> SCOOTER.timeFor(straightLine);
      case PUBLIC_TRANSPORT -> {
        Duration walk = WALKING.timeFor(straightLine);
        Duration ride = PUBLIC_TRANSPORT.timeFor(straightLine);
        yield walk.compareTo(ride) <= 0 ? walk : ride;
      }
    };
  }
}
