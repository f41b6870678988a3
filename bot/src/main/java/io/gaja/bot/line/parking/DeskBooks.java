package io.gaja.bot.line.parking;

import io.gaja.bot.person.People;
import io.gaja.bot.person.Person;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingDesk;
import io.gaja.dispatch.line.parking.Bookings;
import io.gaja.dispatch.line.parking.Entitlement;
import io.gaja.dispatch.line.parking.Entitlements;
import io.gaja.dispatch.line.parking.ExtensionAnswer;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.LotDay;
import io.gaja.dispatch.line.parking.LotDays;
import io.gaja.dispatch.line.parking.LotOffer;
import io.gaja.dispatch.line.parking.LotSearch;
import io.gaja.dispatch.line.parking.Lots;
import io.gaja.dispatch.line.parking.Pass;
import io.gaja.dispatch.line.parking.Proof;
import io.gaja.dispatch.line.parking.Visit;
import io.gaja.dispatch.line.parking.Window;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks into the books of the core, and of the people. */
public final class DeskBooks implements ParkingBooks {
  private static final Distance WALK = new Distance(2_000);
  private static final int MOST_LOTS = 5;
  private static final int MOST_OF_A_PERSON = 20;
  private static final int MOST_SEARCHED = 300;
  private static final Duration LOOKED_AHEAD = Duration.ofDays(2);

  private final Lots lots;
  private final Bookings bookings;
  private final Entitlements entitlements;
  private final BookingDesk desk;
  private final LotSearch search;
  private final LotDays days;
  private final People people;
  private final ZoneId zone;

  public DeskBooks(
      Lots lots,
      Bookings bookings,
      Entitlements entitlements,
      BookingDesk desk,
      LotSearch search,
      LotDays days,
      People people,
      ZoneId zone) {
    this.lots = lots;
    this.bookings = bookings;
    this.entitlements = entitlements;
    this.desk = desk;
    this.search = search;
    this.days = days;
    this.people = people;
    this.zone = zone;
  }

  @Override
  public List<LotOffer> listLots(PersonId rider, Point near, Window window) {
    return search.listNear(rider, near, WALK, window.from(), window.until(), MOST_LOTS);
  }

  @Override
  public List<Price> listPrices(LotId id, PersonId rider, Window window) {
    Set<Entitlement> proved = entitlements.listProved(rider);
    return lots.findLot(id).stream()
        .flatMap(lot ->
            Stream.concat(
                    Stream.of(Optional.<Pass>empty()),
                    lot.tariff().passes().stream().map(Optional::of))
                .map(pass -> new Price(pass, fareOf(lot, window, pass, proved))))
        .toList();
  }

  private Fare fareOf(Lot lot, Window window, Optional<Pass> pass, Set<Entitlement> proved) {
    return lot.tariff().fareFor(new Visit(window.from(), window.until(), pass, proved), zone);
  }

  @Override
  public Optional<Lot> findLot(LotId id) {
    return lots.findLot(id);
  }

  @Override
  public Optional<BookedSpace> findSpace(BookingId id) {
    return bookings.findBooking(id).map(this::withLot);
  }

  private BookedSpace withLot(Booking booking) {
    return new BookedSpace(booking, lots.findLot(booking.lot()).orElseThrow());
  }

  @Override
  public List<BookedSpace> listOpenSpacesOf(PersonId rider) {
    return bookings.listOpenBookingsOf(rider, BookingDesk.MOST_OPEN).stream()
        .map(this::withLot)
        .toList();
  }

  @Override
  public ExtensionAnswer quoteExtension(BookingId id, Instant until) {
    return desk.quoteExtension(id, until);
  }

  @Override
  public List<Lot> listLotsOf(PersonId attendant) {
    return lots.listLotsOf(attendant, MOST_OF_A_PERSON);
  }

  @Override
  public LotDay getToday(LotId id) {
    return days.getToday(id);
  }

  @Override
  public List<BookedSpace> findCars(PersonId attendant, String number, Instant now) {
    String plate = number.replaceAll("\\s", "");
    Instant soon = now.plus(LOOKED_AHEAD);
    return listLotsOf(attendant).stream()
        .flatMap(lot ->
            bookings.listOpenIn(lot.id(), soon, MOST_SEARCHED).stream()
                .filter(booking -> isCalled(booking, plate))
                .map(booking -> new BookedSpace(booking, lot)))
        .limit(MOST_LOTS)
        .toList();
  }

  private static boolean isCalled(Booking booking, String number) {
    return booking.entryNumber().digits().equals(number)
        || booking.car().plate().replaceAll("\\s", "").endsWith(number);
  }

  @Override
  public List<Proof> listProofsOf(PersonId person) {
    return entitlements.listProofsOf(person);
  }

  @Override
  public Optional<String> findName(PersonId person) {
    return Optional.ofNullable(people.findAll(List.of(person)).get(person)).map(Person::name);
  }
}
