package io.gaja.bot.demo;

import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;

/** Somebody who belongs to a stand: goes where they are told, and wanders about while free. */
final class Roamer {
  private static final Distance FAR = new Distance(1_200);

  private final Point stand;
  private final Distance quarter;
  private final Gait gait;
  private final Car car;
  private final Temper temper;
  private Instant homewardAt = Instant.EPOCH;

  /** Wanders this far around the stand. */
  Roamer(Point stand, Distance quarter, Gait gait, Temper temper) {
    this.stand = stand;
    this.quarter = quarter;
    this.gait = gait;
    this.car = new Car(temper.near(stand, quarter));
    this.temper = temper;
  }

  Point where(Instant now) {
    return car.where(now);
  }

  /** Somewhere around the stand. */
  Point home() {
    return temper.near(stand, FAR);
  }

  boolean isThere(Instant now) {
    return car.isThere(now);
  }

  void toPickup(Point pickup, Instant now) {
    car.setOff(pickup, Pace.toPickup(away(pickup, now), gait), now, temper);
  }

  void toDropOff(Point dropOff, Instant now) {
    car.setOff(dropOff, Pace.toDropOff(away(dropOff, now)), now, temper);
  }

  void toBay(Point bay, Instant now) {
    car.setOff(bay, Pace.toBay(away(bay, now)), now, temper);
  }

  private Distance away(Point target, Instant now) {
    return car.where(now).distanceTo(target);
  }

  /** Stays about here for this long before going back to the stand. */
  void lingers(Duration time, Instant now) {
    homewardAt = now.plus(time);
  }

  /** Whoever is free and has come to where they wanted to be goes on somewhere, or waits. */
  boolean isWaiting(Instant now) {
    return car.isThere(now) && !wander(now);
  }

  private boolean wander(Instant now) {
    Point here = car.where(now);
    Distance home = here.distanceTo(stand);
    boolean away = home.compareTo(FAR) > 0;
    if (away && now.isAfter(homewardAt)) {
      car.setOff(temper.near(stand, quarter), Pace.homeward(home), now, temper);
      return true;
    }
    if (!temper.chance(gait.restlessness())) {
      return false;
    }
    Point next = temper.near(away ? here : stand, quarter);
    car.setOff(next, Pace.cruising(here.distanceTo(next), gait), now, temper);
    return true;
  }
}
