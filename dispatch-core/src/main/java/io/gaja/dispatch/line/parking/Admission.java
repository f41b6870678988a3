package io.gaja.dispatch.line.parking;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What a wish for a space has to be like, before anybody looks for one. Pure. */
final class Admission {
  static final Duration FURTHEST_AHEAD = Duration.ofDays(30);

  /** "From now" was said a little while before it is tapped; it then begins when it is tapped. */
  static final Duration LONGEST_HESITATION = Duration.ofMinutes(15);

  private Admission() {}

  /** Why not; empty when the wish may be fulfilled where there is a space. */
  static Optional<BookingRefusal> refusalOf(Lot lot, NewBooking wish, ZoneId zone, Instant now) {
    if (!lot.isApproved()) {
      return Optional.of(BookingRefusal.LOT_NOT_OFFERED);
    }
    if (wish.pass().filter(pass -> !lot.tariff().passes().contains(pass)).isPresent()) {
      return Optional.of(BookingRefusal.NO_SUCH_PASS);
    }
    return refusalOf(lot, wish.from(), wish.until(), zone, now);
  }

  static Optional<BookingRefusal> refusalOf(
      Lot lot, Instant from, Instant until, ZoneId zone, Instant now) {
    if (from.isBefore(now.minus(LONGEST_HESITATION))) {
      return Optional.of(BookingRefusal.STARTS_IN_THE_PAST);
    }
    if (from.isAfter(now.plus(FURTHEST_AHEAD))) {
      return Optional.of(BookingRefusal.TOO_FAR_AHEAD);
    }
    // As it was asked for: some moments of "from now" have always passed.
    Duration length = Duration.between(from, until);
    if (length.compareTo(BookingLifecycle.SHORTEST) < 0 || !until.isAfter(now)) {
      return Optional.of(BookingRefusal.TOO_SHORT);
    }
    if (length.compareTo(BookingLifecycle.LONGEST) > 0) {
      return Optional.of(BookingRefusal.TOO_LONG);
    }
    return lot.hours().isOpenThroughout(windowOf(from, until, now), zone)
        ? Optional.empty()
        : Optional.of(BookingRefusal.CLOSED_THEN);
  }

  static Window windowOf(Instant from, Instant until, Instant now) {
    return new Window(Window.later(from, now), until);
  }
}
