package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.fare.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A day of a lot as its attendant sees it; each list has at most {@value #MOST} bookings.
 *
 * @param seenAt when it was put together
 * @param expected held for a car that comes on that day, or was to come already
 * @param inside cars that stand there now
 * @param left those that left on that day, the latest first
 * @param free what could be booked now for the next hour
 * @param carsLeft how many left on that day, all of them
 * @param takings what these paid
 */
public record LotDay(
    Lot lot,
    LocalDate date,
    Instant seenAt,
    List<Booking> expected,
    List<Booking> inside,
    List<Booking> left,
    int free,
    long carsLeft,
    Money takings) {
  public static final int MOST = 100;

  public LotDay {
    expected = List.copyOf(expected);
    inside = List.copyOf(inside);
    left = List.copyOf(left);
  }
}
