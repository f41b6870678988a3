package io.gaja.dispatch.line.parking;

import static io.gaja.dispatch.line.parking.BookingLifecycle.accept;
import static io.gaja.dispatch.line.parking.BookingLifecycle.refuse;

import io.gaja.dispatch.line.parking.BookingCommand.Cancel;
import io.gaja.dispatch.line.parking.BookingCommand.CancelByAttendant;
import io.gaja.dispatch.line.parking.BookingCommand.ConfirmPresent;
import io.gaja.dispatch.line.parking.BookingCommand.Enter;
import io.gaja.dispatch.line.parking.BookingCommand.Extend;
import io.gaja.dispatch.line.parking.BookingCommand.ExtendForHandover;
import io.gaja.dispatch.line.parking.BookingCommand.Leave;
import io.gaja.dispatch.line.parking.BookingCommand.LeaveEarly;
import io.gaja.dispatch.line.parking.BookingCommand.Wake;
import io.gaja.dispatch.line.parking.BookingDecision.Accepted;
import io.gaja.dispatch.line.parking.BookingState.Entered;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The part of a booking's life in which its car stands in the lot; only people end it. */
final class Presence {
  static final Duration LONGEST_HANDOVER = Duration.ofHours(2);

  private static final Duration ENDS_SOON = Duration.ofMinutes(30);
  private static final Duration ONE_DAY = Duration.ofDays(1);

  private Presence() {}

  /** A car that came then and has until this instant, of which nobody needs to be told yet. */
  static Entered of(Instant enteredAt, Instant until, Instant now) {
    Instant soon = until.minus(ENDS_SOON);
    return new Entered(enteredAt, soon.isAfter(now) ? soon : until, 0);
  }

  static BookingDecision decide(
      Booking booking, Entered car, Lot lot, BookingCommand command, ZoneId zone, Instant now) {
    return switch (command) {
      case Wake wake -> wake(booking, car, now);
      case Leave leave -> leave(booking, car, leave.leftAt().orElse(now), zone, now);
      case Extend extend ->
          extend(booking, car, lot, extend.until(), BookingEvent.Extended.Reason.RIDER, zone, now);
      case ExtendForHandover handover ->
          handover.until().isAfter(now.plus(LONGEST_HANDOVER))
              ? refuse(BookingRefusal.TOO_LONG)
              : extend(
                  booking,
                  car,
                  lot,
                  handover.until(),
                  BookingEvent.Extended.Reason.HANDOVER,
                  zone,
                  now);
      case LeaveEarly early -> shorten(booking, car, early.until(), now);
      case ConfirmPresent present ->
          now.isBefore(booking.window().until())
              ? refuse(BookingRefusal.MOVED_ON)
              : accept(
                  booking,
                  new Entered(car.at(), now.plus(ONE_DAY), Reminders.MOST_TO_RIDER),
                  new BookingEvent.CarSeen(now));
      case Enter enter -> refuse(BookingRefusal.ALREADY_ENTERED);
      case Cancel cancel -> refuse(BookingRefusal.ALREADY_ENTERED);
      case CancelByAttendant cancel -> refuse(BookingRefusal.ALREADY_ENTERED);
    };
  }

  private static BookingDecision wake(Booking booking, Entered car, Instant now) {
    if (now.isBefore(car.wakeAt())) {
      return refuse(BookingRefusal.MOVED_ON);
    }
    Instant until = booking.window().until();
    if (now.isBefore(until)) {
      return accept(
          booking, new Entered(car.at(), until, 0), new BookingEvent.EndsSoon(now, until));
    }
    int told = car.reminders();
    return accept(
        booking,
        new Entered(car.at(), now.plus(Reminders.pauseAfter(told)), told + 1),
        Reminders.factOf(told, until, now));
  }

  private static BookingDecision leave(
      Booking booking, Entered car, Instant leftAt, ZoneId zone, Instant now) {
    if (leftAt.isBefore(car.at()) || leftAt.isAfter(now)) {
      return refuse(BookingRefusal.BAD_LEAVING_TIME);
    }
    ParkingReceipt receipt =
        new ParkingReceipt(booking.fareOf(car.at(), leftAt, zone), car.at(), leftAt);
    return accept(booking, new BookingState.Left(receipt), new BookingEvent.CarLeft(now, receipt));
  }

  private static BookingDecision extend(
      Booking booking,
      Entered car,
      Lot lot,
      Instant until,
      BookingEvent.Extended.Reason reason,
      ZoneId zone,
      Instant now) {
    return BookingLifecycle.extend(
        booking,
        of(car.at(), until, now),
        lot,
        new BookingEvent.Extended(now, booking.window().until(), until, reason),
        zone);
  }

  private static BookingDecision shorten(Booking booking, Entered car, Instant until, Instant now) {
    Window window = booking.window();
    boolean possible = until.isBefore(window.until()) && until.isAfter(window.from());
    if (!possible || until.isBefore(now)) {
      return refuse(BookingRefusal.NOT_SHORTER);
    }
    BookingEvent fact = new BookingEvent.Shortened(now, window.until(), until);
    return new Accepted(
        booking.then(of(car.at(), until, now), window.endingAt(until), fact),
        fact,
        Optional.empty());
  }
}
