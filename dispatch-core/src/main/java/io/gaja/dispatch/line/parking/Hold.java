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
import io.gaja.dispatch.line.parking.BookingDecision.Space;
import io.gaja.dispatch.line.parking.BookingState.Cancelled;
import io.gaja.dispatch.line.parking.BookingState.Cancelled.Cause;
import io.gaja.dispatch.line.parking.BookingState.Held;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The part of a booking's life in which its space waits for the car. */
final class Hold {
  /** How long a space waits after the booked beginning. */
  static final Duration LASTS = Duration.ofMinutes(20);

  /** Who comes up to this much before the booked time may be let in, where there is a space. */
  static final Duration EARLIEST_ENTRY = Duration.ofHours(1);

  private Hold() {}

  static Held of(Window window) {
    Instant until = Window.earlier(window.from().plus(LASTS), window.until());
    return new Held(until, until);
  }

  static BookingDecision decide(
      Booking booking, Held held, Lot lot, BookingCommand command, ZoneId zone, Instant now) {
    return switch (command) {
      case Wake wake ->
          now.isBefore(held.wakeAt())
              ? refuse(BookingRefusal.MOVED_ON)
              : accept(booking, new BookingState.NoShow(now), new BookingEvent.NeverCame(now));
      case Enter enter -> enter(booking, enter, now);
      case Extend extend ->
          BookingLifecycle.extend(
              booking,
              held,
              lot,
              new BookingEvent.Extended(
                  now,
                  booking.window().until(),
                  extend.until(),
                  BookingEvent.Extended.Reason.RIDER),
              zone);
      case LeaveEarly early -> shorten(booking, held, early.until(), now);
      case Cancel cancel -> cancel(booking, Cause.RIDER, now);
      case CancelByAttendant cancel -> cancel(booking, Cause.ATTENDANT, now);
      case Leave leave -> refuse(BookingRefusal.NOT_ENTERED_YET);
      case ConfirmPresent present -> refuse(BookingRefusal.NOT_ENTERED_YET);
      case ExtendForHandover handover -> refuse(BookingRefusal.NOT_ENTERED_YET);
    };
  }

  private static BookingDecision enter(Booking booking, Enter enter, Instant now) {
    if (enter.number().filter(said -> !said.equals(booking.entryNumber().digits())).isPresent()) {
      return refuse(BookingRefusal.WRONG_ENTRY_NUMBER);
    }
    Window window = booking.window();
    if (now.isBefore(window.from().minus(EARLIEST_ENTRY))) {
      return refuse(BookingRefusal.TOO_EARLY);
    }
    BookingState next = Presence.of(now, window.until(), now);
    BookingEvent fact = new BookingEvent.CarEntered(now, enter.number().isPresent());
    Optional<Space> wants =
        now.isBefore(window.from())
            ? Optional.of(new Space(new Window(now, window.from()), BookingRefusal.NO_SPACE_YET))
            : Optional.empty();
    return new Accepted(booking.then(next, window, fact), fact, wants);
  }

  private static BookingDecision shorten(Booking booking, Held held, Instant until, Instant now) {
    Window window = booking.window();
    Instant first = Window.later(window.from(), now);
    if (!until.isBefore(window.until()) || !until.isAfter(first)) {
      return refuse(BookingRefusal.NOT_SHORTER);
    }
    Window shorter = window.endingAt(until);
    if (shorter.length().compareTo(BookingLifecycle.SHORTEST) < 0) {
      return refuse(BookingRefusal.TOO_SHORT);
    }
    Instant heldUntil = Window.earlier(held.heldUntil(), until);
    BookingEvent fact = new BookingEvent.Shortened(now, window.until(), until);
    return new Accepted(
        booking.then(new Held(heldUntil, heldUntil), shorter, fact), fact, Optional.empty());
  }

  private static BookingDecision cancel(Booking booking, Cause cause, Instant now) {
    return accept(
        booking, new Cancelled(cause, now), new BookingEvent.BookingCancelled(now, cause));
  }
}
