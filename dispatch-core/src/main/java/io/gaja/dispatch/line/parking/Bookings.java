package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Optional;

/** Port: the bookings of all times. */
public interface Bookings {
  /**
   * Adds a new booking; false when this rider has an open one for this car already, guarded by a
   * unique index.
   */
  boolean add(Booking booking);

  /** Replaces version n−1 by this version n; throws {@link StaleBooking} if that is gone. */
  void save(Booking booking);

  Optional<Booking> findBooking(BookingId id);

  /** A car is one that has the same plate, blanks aside. */
  Optional<Booking> findOpenBookingOf(PersonId rider, Car car);

  /** Open ones, the next to begin first. */
  List<Booking> listOpenBookingsOf(PersonId rider, int most);

  /** Open or not, the newest first. */
  List<Booking> listBookingsOf(PersonId rider, int most);

  /** Open bookings whose deadline has passed, the most overdue first. */
  List<Booking> listDue(Instant now, int most);

  /** What open bookings take of these lots in this window, with every car that is still there. */
  List<Stay> listStays(Collection<LotId> lots, Window window, int most);

  /** Open ones of a lot that begin before this instant, the earliest first. */
  List<Booking> listOpenIn(LotId lot, Instant before, int most);

  /** Those that left a lot in this window, the latest first. */
  List<Booking> listLeft(LotId lot, Window window, int most);

  /** What was paid by those that left in this window, all of them. */
  Takings sumTakings(LotId lot, Window window);

  /** How many cars paid, and how much in minor units of the lot's currency. */
  record Takings(long cars, long minorUnits) {}

  /** The booking was changed since it was read; the transaction is to be tried again. */
  final class StaleBooking extends ConcurrentModificationException {
    public StaleBooking(BookingId id) {
      super("Booking " + id + " was changed since it was read");
    }
  }
}
