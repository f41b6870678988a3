package io.gaja.bot.line.parking;

import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallEvent;
import io.gaja.dispatch.call.CallObserver;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingDesk;
import io.gaja.dispatch.line.parking.BookingState;
import io.gaja.dispatch.line.parking.Bookings;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the space of a parked car while somebody is on the way to drive it home. Where it was
 * promised to another meanwhile it is not longer, and the booking's own reminders say so.
 */
public final class SpaceForDriver implements CallObserver {
  /** To find the bay, take the key and drive out. */
  private static final Duration WAY_OUT = Duration.ofMinutes(15);

  private final Bookings bookings;
  private final BookingDesk desk;

  public SpaceForDriver(Bookings bookings, BookingDesk desk) {
    this.bookings = bookings;
    this.desk = desk;
  }

  @Override
  public void record(Call call, List<CallEvent> facts) {
    Optional<Instant> until =
        facts.stream()
            .flatMap(fact -> expectedAt(fact).stream())
            .max(Comparator.naturalOrder())
            .map(at -> at.plus(WAY_OUT));
    until.ifPresent(
        end -> call.handover().ifPresent(handed -> keep(call.rider(), handed.car(), end)));
  }

  /** When the driver is at the car, as far as that is known now. */
  private static Optional<Instant> expectedAt(CallEvent fact) {
    if (fact instanceof CallEvent.DriverAssigned assigned) {
      return Optional.of(assigned.expectedAt());
    }
    boolean waits = fact instanceof CallEvent.DriverLate || fact instanceof CallEvent.DriverArrived;
    return waits ? Optional.of(fact.at()) : Optional.empty();
  }

  private void keep(PersonId rider, Car car, Instant until) {
    bookings
        .findOpenBookingOf(rider, car)
        .filter(booking -> booking.state() instanceof BookingState.Entered)
        .filter(booking -> booking.window().until().isBefore(until))
        .map(Booking::id)
        .ifPresent(id -> desk.extendForHandover(id, until));
  }
}
