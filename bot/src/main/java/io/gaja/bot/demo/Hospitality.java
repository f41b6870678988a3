package io.gaja.bot.demo;

import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.Position;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Sees to it that a visitor at the wheel gets calls, and is let have them. */
final class Hospitality {
  private static final int MOST_ERRANDS = 4;
  private static final Duration FIRST_AFTER = Duration.ofSeconds(2);
  private static final Duration AFTER_A_RIDE = Duration.ofSeconds(12);
  private static final Duration BETWEEN = Duration.ofSeconds(30);
  private static final Distance AROUND = new Distance(120);
  private static final Distance NEIGHBOURHOOD = new Distance(4_000);

  private final CityWatch watch;
  private final InstantSource clock;
  private final Temper temper;
  private final BlockingQueue<Point> errands = new ArrayBlockingQueue<>(MOST_ERRANDS);
  private final Map<DriverId, Instant> served = new HashMap<>();

  Hospitality(CityWatch watch, InstantSource clock, Temper temper) {
    this.watch = watch;
    this.clock = clock;
    this.temper = temper;
  }

  /** Every few seconds: whoever has been free for a while is to be called. */
  void round() {
    List<Driver> guests = watch.listGuests();
    served.keySet().retainAll(guests.stream().map(Driver::id).toList());
    if (!guests.isEmpty()) {
      watch.looked();
    }
    for (Driver guest : guests) {
      if (guest.duty() instanceof Duty.Free free && isDue(guest, free)) {
        guest.position().map(Position::point).ifPresent(at -> call(guest, at));
      }
    }
  }

  private boolean isDue(Driver guest, Duty.Free free) {
    Instant now = clock.instant();
    Optional<Instant> before = Optional.ofNullable(served.get(guest.id()));
    Duration pause = before.isPresent() ? AFTER_A_RIDE : FIRST_AFTER;
    boolean rested = now.isAfter(free.since().plus(pause));
    return rested && before.map(last -> now.isAfter(last.plus(BETWEEN))).orElse(true);
  }

  private void call(Driver guest, Point at) {
    if (errands.offer(temper.near(at, AROUND))) {
      served.put(guest.id(), clock.instant());
    }
  }

  /** Where a rider is wanted; each is given out once. */
  Optional<Point> takeErrand() {
    return Optional.ofNullable(errands.poll());
  }

  boolean isGuestAskedNear(Point point) {
    return watch.listGuests().stream()
        .filter(guest -> guest.duty() instanceof Duty.Asked)
        .flatMap(guest -> guest.position().stream())
        .anyMatch(at -> at.point().distanceTo(point).compareTo(NEIGHBOURHOOD) < 0);
  }
}
