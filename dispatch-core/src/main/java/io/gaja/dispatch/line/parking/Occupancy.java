package io.gaja.dispatch.line.parking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Counts how many spaces of a lot may still be promised for a time. Pure. */
final class Occupancy {
  /** Walk-ins, and 만차, hold for what begins this soon; later they may have gone. */
  static final Duration WALK_INS_STAY = Duration.ofHours(2);

  private Occupancy() {}

  /** Whether the attendant's 만차 holds for this time. */
  static boolean isTurnedAway(Lot lot, Window window, Instant now) {
    return lot.count().full() && isSoon(window, now);
  }

  /** What could be booked for this time. */
  static int bookable(Lot lot, Collection<Stay> stays, Window window, Instant now) {
    return isTurnedAway(lot, window, now) ? 0 : free(lot, stays, window, now);
  }

  /** Spaces that are promised to nobody at any instant of the window; never negative. */
  static int free(Lot lot, Collection<Stay> stays, Window window, Instant now) {
    int walkIns = isSoon(window, now) ? lot.count().walkIns() : 0;
    return Math.max(0, lot.capacity() - walkIns - most(stays, window, now));
  }

  private static boolean isSoon(Window window, Instant now) {
    return window.from().isBefore(now.plus(WALK_INS_STAY));
  }

  /** How many stand there at the fullest instant of the window. */
  private static int most(Collection<Stay> stays, Window window, Instant now) {
    List<Step> steps = new ArrayList<>();
    for (Stay stay : stays) {
      Instant from = Window.later(stay.from(), window.from());
      Instant until = Window.earlier(stay.until(now), window.until());
      if (from.isBefore(until)) {
        steps.add(new Step(from, 1));
        steps.add(new Step(until, -1));
      }
    }
    // Who goes at an instant makes room for who comes at it.
    steps.sort(Comparator.comparing(Step::at).thenComparingInt(Step::cars));
    int cars = 0;
    int most = 0;
    for (Step step : steps) {
      cars += step.cars;
      most = Math.max(most, cars);
    }
    return most;
  }

  private record Step(Instant at, int cars) {}
}
