package io.gaja.dispatch.place.local;

import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.place.Route;
import io.gaja.dispatch.place.Routes;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The way as the crow flies, made longer by a factor, at the speed that is usual at that hour: an
 * estimate, good to about a quarter of the time. At least one minute.
 */
public final class StraightLineRoutes implements Routes {
  /**
   * Road length over straight line. Published means of countries are mostly 1.2 to 1.4 (Ballou,
   * Rahardja and Sakai 2002, "Selected country circuity factors"); Seoul has a river to cross.
   */
  static final double ROAD_FACTOR = 1.3;

  /** Past these first metres of streets a driver is on one of the urban expressways. */
  static final long STREET_METRES = 8_000;

  /** Seoul's expressways are about twice as fast as its streets at the same hour. */
  static final double EXPRESSWAY_FACTOR = 2.0;

  private static final Duration SHORTEST = Duration.ofMinutes(1);

  /*
   * Streets of Seoul in km/h by hour of the day, rounded assumptions in keeping with the yearly
   * averages that the city publishes (TOPIS): 20 to 25 by day, slowest from 17 to 19 h.
   */
  private static final int[] WEEKDAY_KMH = {
    33, 35, 36, 36, 36, 34, 30, 24, 21, 22, 23, 23, 23, 23, 22, 22, 21, 19, 18, 21, 24, 26, 28, 31
  };
  private static final int[] WEEKEND_KMH = {
    32, 34, 35, 36, 36, 35, 33, 31, 29, 27, 25, 24, 23, 22, 22, 22, 22, 22, 23, 25, 26, 27, 29, 31
  };

  private final ZoneId zone;

  /**
   * @param zone where the hours of the day are counted
   */
  public StraightLineRoutes(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public Route getRoute(Point from, Point to, Instant departure) {
    long metres = Math.round(from.distanceTo(to).metres() * ROAD_FACTOR);
    double metresPerSecond = streetKmh(departure) / 3.6;
    long streets = Math.min(metres, STREET_METRES);
    double seconds =
        streets / metresPerSecond + (metres - streets) / (metresPerSecond * EXPRESSWAY_FACTOR);
    Duration driving = Duration.ofSeconds(Math.round(seconds));
    return new Route(
        new Distance(metres),
        driving.compareTo(SHORTEST) < 0 ? SHORTEST : driving,
        Route.Source.ESTIMATE);
  }

  private int streetKmh(Instant departure) {
    ZonedDateTime local = departure.atZone(zone);
    boolean weekend = local.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return (weekend ? WEEKEND_KMH : WEEKDAY_KMH)[local.getHour()];
  }
}
