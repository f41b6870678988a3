package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One space of a lot promised to one car for a time. Its life: Held → Entered → Left; from Held
 * also to Cancelled, or to NoShow when the car does not come.
 *
 * @param version counts the saved changes, from 1
 * @param tariff as it was at the booking: a later change never touches it
 * @param entitlements what the rider had proved at the booking
 * @param timeline every fact of its life, oldest first
 */
public record Booking(
    BookingId id,
    long version,
    PersonId rider,
    LotId lot,
    Car car,
    Window window,
    EntryNumber entryNumber,
    ParkingTariff tariff,
    Optional<Pass> pass,
    Set<Entitlement> entitlements,
    Instant bookedAt,
    BookingState state,
    List<BookingEvent> timeline) {
  public Booking {
    entitlements = Set.copyOf(entitlements);
    timeline = List.copyOf(timeline);
  }

  public boolean isOpen() {
    return state instanceof BookingState.Open;
  }

  /** What it will cost by what is known now: to the booked end, or to now for who overstays. */
  public Fare estimate(ZoneId zone, Instant now) {
    return switch (state) {
      case BookingState.Held held -> fareOf(window.from(), window.until(), zone);
      case BookingState.Entered entered ->
          fareOf(entered.at(), Window.later(window.until(), now), zone);
      case BookingState.Left left -> left.receipt().fare();
      case BookingState.Cancelled cancelled -> nothing(zone);
      case BookingState.NoShow noShow -> nothing(zone);
    };
  }

  private Fare nothing(ZoneId zone) {
    Visit none = new Visit(bookedAt, bookedAt, Optional.empty(), Set.of());
    return tariff.fareFor(none, zone);
  }

  Fare fareOf(Instant from, Instant until, ZoneId zone) {
    return tariff.fareFor(new Visit(from, until, pass, entitlements), zone);
  }

  /** This booking after this fact, one version on. */
  Booking then(BookingState next, Window promised, BookingEvent fact) {
    return new Booking(
        id,
        version + 1,
        rider,
        lot,
        car,
        promised,
        entryNumber,
        tariff,
        pass,
        entitlements,
        bookedAt,
        next,
        Stream.concat(timeline.stream(), Stream.of(fact)).toList());
  }
}
