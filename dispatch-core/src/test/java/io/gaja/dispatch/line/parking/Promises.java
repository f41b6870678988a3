package io.gaja.dispatch.line.parking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Counts, in another way than the desk does, what the database has promised of a lot. */
final class Promises {
  private Promises() {}

  /** How many spaces are promised at the fullest instant from now on. */
  static int most(Garage garage) {
    Instant now = garage.clock().instant();
    List<Booking> open =
        garage
            .database()
            .bookings()
            .listOpenIn(ParkingFixtures.COEX, now.plus(Duration.ofDays(365)), 10_000);
    return open.stream()
        .map(Promises::begin)
        .map(begin -> begin.isBefore(now) ? now : begin)
        .mapToInt(instant -> (int) open.stream().filter(one -> isPromised(one, instant)).count())
        .max()
        .orElse(0);
  }

  private static Instant begin(Booking booking) {
    Instant from = booking.window().from();
    return booking.state() instanceof BookingState.Entered car && car.at().isBefore(from)
        ? car.at()
        : from;
  }

  private static boolean isPromised(Booking booking, Instant instant) {
    return !begin(booking).isAfter(instant) && booking.window().until().isAfter(instant);
  }
}
