package io.gaja.bot.demo;

import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;

/** A simulated car: drives a way with one bend in it, in a time that is given, then stands. */
final class Car {
  private static final double BEND = 0.12; // a taxi never goes as the crow flies

  private Point from;
  private Point corner;
  private Point to;
  private Instant leaves = Instant.EPOCH;
  private Duration lasts = Duration.ZERO;

  Car(Point at) {
    from = at;
    corner = at;
    to = at;
  }

  void setOff(Point target, Duration drive, Instant now, Temper temper) {
    from = where(now);
    to = target;
    double side = temper.chance(0.5) ? BEND : -BEND;
    corner =
        new Point(
            (from.latitude() + to.latitude()) / 2 + side * (to.longitude() - from.longitude()),
            (from.longitude() + to.longitude()) / 2 - side * (to.latitude() - from.latitude()));
    leaves = now;
    lasts = drive;
  }

  boolean isThere(Instant now) {
    return !now.isBefore(leaves.plus(lasts));
  }

  Point where(Instant now) {
    if (isThere(now)) {
      return to;
    }
    double done = (double) Duration.between(leaves, now).toMillis() / (double) lasts.toMillis();
    return done < 0.5
        ? between(from, corner, Math.max(0, done) * 2)
        : between(corner, to, (done - 0.5) * 2);
  }

  private static Point between(Point a, Point b, double share) {
    return new Point(
        a.latitude() + share * (b.latitude() - a.latitude()),
        a.longitude() + share * (b.longitude() - a.longitude()));
  }
}
