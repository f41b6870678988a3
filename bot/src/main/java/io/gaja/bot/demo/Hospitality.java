package io.gaja.bot.demo;

import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.Position;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;

/** Sees to it that a visitor who works, whatever the work, gets calls, and is let have them. */
final class Hospitality {
  private static final int MOST_ERRANDS = 4;
  private static final Duration FIRST_AFTER = Duration.ofSeconds(2);
  private static final Duration AFTER_A_JOB = Duration.ofSeconds(12);
  private static final Duration BETWEEN = Duration.ofSeconds(30);
  private static final Distance AROUND = new Distance(120);
  private static final Distance NEIGHBOURHOOD = new Distance(4_000);

  private final CityWatch watch;
  private final InstantSource clock;
  private final Temper temper;
  private final GuestLots guestLots;
  private final Map<LineCode, Queue<Errand>> errands = new ConcurrentHashMap<>();
  private final Map<DriverId, Instant> served = new HashMap<>();

  Hospitality(CityWatch watch, InstantSource clock, Temper temper) {
    this.watch = watch;
    this.clock = clock;
    this.temper = temper;
    this.guestLots = new GuestLots(clock);
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
    guestLots.round(
        watch.listGuestLots(),
        lot -> {
          Point entrance = lot.premises().place().point();
          return errands(guestLots.line()).offer(new Errand(entrance, Optional.of(lot)));
        });
  }

  private boolean isDue(Driver guest, Duty.Free free) {
    Instant now = clock.instant();
    Optional<Instant> before = Optional.ofNullable(served.get(guest.id()));
    Duration pause = before.isPresent() ? AFTER_A_JOB : FIRST_AFTER;
    boolean rested = now.isAfter(free.since().plus(pause));
    return rested && before.map(last -> now.isAfter(last.plus(BETWEEN))).orElse(true);
  }

  private void call(Driver guest, Point at) {
    List<LineCode> lines =
        guest.lines().stream().sorted(Comparator.comparing(LineCode::value)).toList();
    Errand errand = new Errand(temper.near(at, AROUND), Optional.empty());
    if (errands(temper.pick(lines)).offer(errand)) {
      served.put(guest.id(), clock.instant());
    }
  }

  private Queue<Errand> errands(LineCode line) {
    return errands.computeIfAbsent(line, some -> new ArrayBlockingQueue<>(MOST_ERRANDS));
  }

  /** Where somebody is wanted for this line; each is given out once. */
  Optional<Errand> takeErrand(LineCode line) {
    return Optional.ofNullable(errands(line).poll());
  }

  /** A visitor has let the car of an errand in. */
  void admitted(Errand errand) {
    errand.lot().map(Lot::id).ifPresent(guestLots::admitted);
  }

  boolean isGuestAskedNear(Point point, LineCode line) {
    return watch.listGuests().stream()
        .filter(guest -> guest.duty() instanceof Duty.Asked && guest.lines().contains(line))
        .flatMap(guest -> guest.position().stream())
        .anyMatch(at -> at.point().distanceTo(point).compareTo(NEIGHBOURHOOD) < 0);
  }
}
