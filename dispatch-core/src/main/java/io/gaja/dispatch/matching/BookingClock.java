package io.gaja.dispatch.matching;

import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingCommand;
import io.gaja.dispatch.line.parking.BookingDesk;
import io.gaja.dispatch.line.parking.Bookings;
import io.gaja.dispatch.store.Transactions;
import java.time.InstantSource;
import java.util.List;

/** Wakes bookings: frees spaces that nobody came for, and reminds people of the time. */
public final class BookingClock implements Waker<Booking> {
  private final Bookings bookings;
  private final BookingDesk desk;
  private final Transactions transactions;
  private final InstantSource clock;

  public BookingClock(
      Bookings bookings, BookingDesk desk, Transactions transactions, InstantSource clock) {
    this.bookings = bookings;
    this.desk = desk;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public List<Booking> listDue(int most) {
    return bookings.listDue(clock.instant(), most);
  }

  @Override
  public String nameOf(Booking booking) {
    return "Booking " + booking.id();
  }

  @Override
  public void wake(Booking booking) {
    var unused = transactions.run(() -> desk.handle(booking.id(), new BookingCommand.Wake()));
  }
}
