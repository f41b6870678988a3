package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.LotId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/** Puts the attendant's day together. Reads only. */
public final class LotDays {
  // Cars that are inside come before those expected; more of both than one list shows.
  private static final int LOOKED_AT = 3 * LotDay.MOST;

  private final Lots lots;
  private final Bookings bookings;
  private final ZoneId zone;
  private final InstantSource clock;

  public LotDays(Lots lots, Bookings bookings, ZoneId zone, InstantSource clock) {
    this.lots = lots;
    this.bookings = bookings;
    this.zone = zone;
    this.clock = clock;
  }

  /** The day that it is now, of a lot that has to exist. */
  public LotDay getToday(LotId id) {
    return getDay(id, clock.instant().atZone(zone).toLocalDate());
  }

  /** This day of a lot, which has to exist. */
  public LotDay getDay(LotId id, LocalDate date) {
    Lot lot = lots.findLot(id).orElseThrow();
    Window day =
        new Window(
            date.atStartOfDay(zone).toInstant(), date.plusDays(1).atStartOfDay(zone).toInstant());
    List<Booking> open = bookings.listOpenIn(id, day.until(), LOOKED_AT);
    Bookings.Takings takings = bookings.sumTakings(id, day);
    return new LotDay(
        lot,
        date,
        clock.instant(),
        those(open, state -> state instanceof BookingState.Held),
        those(open, state -> state instanceof BookingState.Entered),
        bookings.listLeft(id, day, LotDay.MOST),
        countFree(lot),
        takings.cars(),
        new Money(takings.minorUnits(), lot.tariff().currency()));
  }

  private static List<Booking> those(List<Booking> open, Predicate<BookingState> which) {
    return open.stream().filter(booking -> which.test(booking.state())).limit(LotDay.MOST).toList();
  }

  private int countFree(Lot lot) {
    Instant now = clock.instant();
    Window soon = new Window(now, now.plus(Duration.ofHours(1)));
    List<Stay> stays = bookings.listStays(List.of(lot.id()), soon, BookingDesk.MOST_STAYS);
    return Occupancy.bookable(lot, stays, soon, now);
  }
}
