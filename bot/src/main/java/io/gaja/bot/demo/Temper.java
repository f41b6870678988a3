package io.gaja.bot.demo;

import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** What makes one simulated person differ from the next; seeded, so that a city repeats itself. */
final class Temper {
  private static final double METRES_PER_DEGREE = 111_195; // a 360th of the earth's circumference

  private final long seed;
  private final RandomGenerator random;

  Temper(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
  }

  long seed() {
    return seed;
  }

  Duration between(long lowMillis, long highMillis) {
    return Duration.ofMillis(random.nextLong(lowMillis, highMillis + 1));
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T pick(List<T> among) {
    return among.get(random.nextInt(among.size()));
  }

  /** The amount, by up to this share more or less. */
  double vary(double amount, double share) {
    return amount * (1 + share * (2 * random.nextDouble() - 1));
  }

  /** Somewhere around a point, evenly, up to about one degree away. */
  Point near(Point centre, Distance within) {
    double away = (double) within.metres() * Math.sqrt(random.nextDouble());
    double angle = 2 * Math.PI * random.nextDouble();
    double north = away * Math.cos(angle) / METRES_PER_DEGREE;
    double east =
        away * Math.sin(angle) / (METRES_PER_DEGREE * Math.cos(Math.toRadians(centre.latitude())));
    return new Point(centre.latitude() + north, centre.longitude() + east);
  }
}
