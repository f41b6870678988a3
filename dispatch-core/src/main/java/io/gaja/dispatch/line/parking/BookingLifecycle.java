package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.line.parking.BookingCommand.ByAttendant;
import io.gaja.dispatch.line.parking.BookingCommand.ByRider;
import io.gaja.dispatch.line.parking.BookingDecision.Accepted;
import io.gaja.dispatch.line.parking.BookingDecision.Refused;
import io.gaja.dispatch.line.parking.BookingDecision.Space;
import io.gaja.dispatch.line.parking.BookingState.Closed;
import io.gaja.dispatch.line.parking.BookingState.Entered;
import io.gaja.dispatch.line.parking.BookingState.Held;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Decides every command on every state, and touches nothing. */
public final class BookingLifecycle {
  /** A booking is 10 minutes to 7 days long, whatever it is extended by. */
  public static final Duration SHORTEST = Duration.ofMinutes(10);

  public static final Duration LONGEST = Duration.ofDays(7);

  private BookingLifecycle() {}

  public static BookingDecision decide(
      Booking booking, Lot lot, BookingCommand command, ZoneId zone, Instant now) {
    if (!isAllowed(booking, lot, command)) {
      return refuse(BookingRefusal.NOT_YOURS);
    }
    return switch (booking.state()) {
      case Held held -> Hold.decide(booking, held, lot, command, zone, now);
      case Entered entered -> Presence.decide(booking, entered, lot, command, zone, now);
      case Closed closed -> refuse(whyClosed(closed, command));
    };
  }

  private static boolean isAllowed(Booking booking, Lot lot, BookingCommand command) {
    return switch (command) {
      case ByRider byRider -> booking.rider().equals(byRider.rider());
      case ByAttendant byAttendant -> lot.isRunBy(byAttendant.attendant());
      case BookingCommand.Wake wake -> true;
      case BookingCommand.ExtendForHandover handover -> true;
    };
  }

  private static BookingRefusal whyClosed(Closed closed, BookingCommand command) {
    if (command instanceof BookingCommand.Wake) {
      return BookingRefusal.MOVED_ON;
    }
    return switch (closed) {
      case BookingState.Left left -> BookingRefusal.BOOKING_OVER;
      case BookingState.Cancelled cancelled -> BookingRefusal.BOOKING_CANCELLED;
      case BookingState.NoShow noShow -> BookingRefusal.HOLD_OVER;
    };
  }

  /** More time: the same for a car that is there and for one that will come. */
  static BookingDecision extend(
      Booking booking, BookingState next, Lot lot, BookingEvent.Extended fact, ZoneId zone) {
    Instant end = Window.later(fact.before(), fact.at());
    if (!fact.until().isAfter(end)) {
      return refuse(BookingRefusal.NOT_LONGER);
    }
    Window longer = booking.window().endingAt(fact.until());
    if (longer.length().compareTo(LONGEST) > 0) {
      return refuse(BookingRefusal.TOO_LONG);
    }
    Window more = new Window(end, fact.until());
    if (!lot.hours().isOpenThroughout(more, zone)) {
      return refuse(BookingRefusal.CLOSED_THEN);
    }
    Optional<Space> wants = Optional.of(new Space(more, BookingRefusal.SPACE_PROMISED));
    return new Accepted(booking.then(next, longer, fact), fact, wants);
  }

  static BookingDecision accept(Booking booking, BookingState next, BookingEvent fact) {
    return new Accepted(booking.then(next, booking.window(), fact), fact, Optional.empty());
  }

  static BookingDecision refuse(BookingRefusal refusal) {
    return new Refused(refusal);
  }
}
