package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.car.CarSize;
import io.gaja.dispatch.car.Gearbox;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lots and bookings of which a test says only what matters. All happens around {@link #NOW}, a
 * Monday at 18:00 in Seoul.
 */
public final class ParkingFixtures {
  public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  public static final Instant NOW = Instant.parse("2025-11-03T09:00:00Z");
  public static final PersonId RIDER = new PersonId("rider");
  public static final PersonId ATTENDANT = new PersonId("attendant");
  public static final LotId COEX = new LotId("coex");
  public static final Place COEX_PLACE =
      new Place("코엑스 지하주차장", "서울 강남구 영동대로 513", new Point(37.5118, 127.0592));
  public static final Car SONATA = car("12가 3456");
  public static final EntryNumber ENTRY_NUMBER = new EntryNumber("7310");

  /** 500 won for each begun 5 minutes: 6,000 won an hour. */
  public static final ParkingTariff TARIFF =
      ParkingTariff.perUnit(Duration.ofMinutes(5), Money.won(500));

  private ParkingFixtures() {}

  public static Car car(String plate) {
    return new Car("쏘나타", plate, Gearbox.AUTOMATIC, CarSize.ORDINARY);
  }

  public static Premises premises(int capacity) {
    return new Premises("코엑스 지하주차장", COEX_PLACE, capacity, Optional.of(210), 0);
  }

  /** An approved lot, open round the clock, with nobody in it. */
  public static Lot lot(int capacity) {
    return lot(COEX, capacity);
  }

  public static Lot lot(LotId id, int capacity) {
    return new Lot(
        id,
        1,
        premises(capacity),
        TARIFF,
        OpeningHours.ALWAYS,
        List.of(ATTENDANT),
        new Standing.Approved(NOW),
        new Count(0, false, NOW));
  }

  public static Lot withCount(Count count, Lot lot) {
    return new Lot(
        lot.id(),
        lot.version(),
        lot.premises(),
        lot.tariff(),
        lot.hours(),
        lot.attendants(),
        lot.standing(),
        count);
  }

  public static Lot withTariff(ParkingTariff tariff, Lot lot) {
    return new Lot(
        lot.id(),
        lot.version(),
        lot.premises(),
        tariff,
        lot.hours(),
        lot.attendants(),
        lot.standing(),
        lot.count());
  }

  public static Lot withHours(OpeningHours hours, Lot lot) {
    return new Lot(
        lot.id(),
        lot.version(),
        lot.premises(),
        lot.tariff(),
        hours,
        lot.attendants(),
        lot.standing(),
        lot.count());
  }

  public static Lot withStanding(Standing standing, Lot lot) {
    return new Lot(
        lot.id(),
        lot.version(),
        lot.premises(),
        lot.tariff(),
        lot.hours(),
        lot.attendants(),
        standing,
        lot.count());
  }

  public static Lot standingAt(Point point, Lot lot) {
    Premises there =
        new Premises(
            lot.name(),
            new Place(lot.name(), "", point),
            lot.capacity(),
            lot.premises().heightLimitCm(),
            lot.premises().chargers());
    return new Lot(
        lot.id(),
        lot.version(),
        there,
        lot.tariff(),
        lot.hours(),
        lot.attendants(),
        lot.standing(),
        lot.count());
  }

  public static Instant in(long minutes) {
    return NOW.plus(Duration.ofMinutes(minutes));
  }

  public static Window window(long fromMinutes, long untilMinutes) {
    return new Window(in(fromMinutes), in(untilMinutes));
  }

  public static BookingState.Held held() {
    return new BookingState.Held(in(20), in(20));
  }

  public static BookingState.Entered entered() {
    return new BookingState.Entered(NOW, in(90), 0);
  }

  public static BookingState.Left left() {
    return new BookingState.Left(
        new ParkingReceipt(
            TARIFF.fareFor(new Visit(NOW, in(60), Optional.empty(), Set.of()), SEOUL),
            NOW,
            in(60)));
  }

  /** A booking for the two hours from now, in any state. */
  public static Booking bookingThatIs(BookingState state) {
    return booking(new BookingId("booking"), RIDER, window(0, 120), state);
  }

  public static Booking booking(BookingId id, PersonId rider, Window window, BookingState state) {
    return new Booking(
        id,
        1,
        rider,
        COEX,
        SONATA,
        window,
        ENTRY_NUMBER,
        TARIFF,
        Optional.empty(),
        Set.of(),
        NOW,
        state,
        List.of(new BookingEvent.Booked(NOW, window.from(), window.until(), in(20))));
  }

  public static NewBooking wishOf(PersonId rider, Window window) {
    return new NewBooking(rider, COEX, SONATA, window.from(), window.until(), Optional.empty());
  }
}
