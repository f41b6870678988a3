package io.gaja.bot.demo;

import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;

/** A car that belongs to a stand: drives where it is told, and wanders about while it is free. */
final class Cab {
  private static final Distance QUARTER = new Distance(650);
  private static final Distance FAR = new Distance(1_200);
  private static final double MOVES_ON = 0.5;

  private final Point stand;
  private final Car car;
  private final Temper temper;
  private Instant homewardAt = Instant.EPOCH;

  Cab(Point stand, Temper temper) {
    this.stand = stand;
    this.car = new Car(temper.near(stand, QUARTER));
    this.temper = temper;
  }

  Point where(Instant now) {
    return car.where(now);
  }

  boolean isThere(Instant now) {
    return car.isThere(now);
  }

  void toPickup(Point pickup, Instant now) {
    car.setOff(pickup, Pace.toPickup(car.where(now).distanceTo(pickup)), now, temper);
  }

  void toDropOff(Point dropOff, Instant now) {
    car.setOff(dropOff, Pace.toDropOff(car.where(now).distanceTo(dropOff)), now, temper);
  }

  /** Stays about here for this long before it goes back to its stand. */
  void lingers(Duration time, Instant now) {
    homewardAt = now.plus(time);
  }

  /** A free car that has come to where it wanted to be goes on somewhere, or stands for a while. */
  boolean isParked(Instant now) {
    return car.isThere(now) && !wander(now);
  }

  private boolean wander(Instant now) {
    Point here = car.where(now);
    Distance home = here.distanceTo(stand);
    boolean away = home.compareTo(FAR) > 0;
    if (away && now.isAfter(homewardAt)) {
      car.setOff(temper.near(stand, QUARTER), Pace.homeward(home), now, temper);
      return true;
    }
    if (!temper.chance(MOVES_ON)) {
      return false;
    }
    Point next = temper.near(away ? here : stand, QUARTER);
    car.setOff(next, Pace.cruising(here.distanceTo(next)), now, temper);
    return true;
  }
}
