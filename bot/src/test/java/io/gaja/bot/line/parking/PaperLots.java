package io.gaja.bot.line.parking;

import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.PaperTalk;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.car.CarSize;
import io.gaja.dispatch.car.Gearbox;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingEvent;
import io.gaja.dispatch.line.parking.BookingState;
import io.gaja.dispatch.line.parking.Count;
import io.gaja.dispatch.line.parking.EntryNumber;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.OpeningHours;
import io.gaja.dispatch.line.parking.ParkingReceipt;
import io.gaja.dispatch.line.parking.ParkingTariff;
import io.gaja.dispatch.line.parking.Premises;
import io.gaja.dispatch.line.parking.Visit;
import io.gaja.dispatch.line.parking.Window;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A lot at COEX and a booking in it, in whatever state. It is 23:00 on a Friday in Seoul. */
final class PaperLots {
  static final Instant NOW = PaperCalls.NOW;
  static final BookingId ID = new BookingId("booking-1");
  static final LotId LOT = new LotId("coex");
  static final PersonId ATTENDANT = new PersonId("attendant");
  static final Place PLACE = new Place("코엑스", "서울 강남구 영동대로 513", new Point(37.5118, 127.0592));
  static final Car SONATA = new Car("쏘나타", "12가3456", Gearbox.AUTOMATIC, CarSize.ORDINARY);

  /** 400 won for each begun 5 minutes: 4,800 won an hour. */
  static final ParkingTariff TARIFF = ParkingTariff.perUnit(Duration.ofMinutes(5), Money.won(400));

  static final Lot COEX = lot(TARIFF, ATTENDANT);

  private PaperLots() {}

  static Lot lot(ParkingTariff tariff, PersonId attendant) {
    return lot(LOT, new Premises("코엑스 지하주차장", PLACE, 120, Optional.of(210), 4), tariff, attendant);
  }

  static Lot named(String id, String name, String address, PersonId attendant) {
    Place place = new Place(name, address, PLACE.point());
    Premises premises = new Premises(name, place, 120, Optional.empty(), 0);
    return lot(new LotId(id), premises, TARIFF, attendant);
  }

  private static Lot lot(LotId id, Premises premises, ParkingTariff tariff, PersonId attendant) {
    return new Lot(
        id,
        1,
        premises,
        tariff,
        OpeningHours.ALWAYS,
        List.of(attendant),
        new Standing.Approved(NOW),
        new Count(76, false, NOW.minusSeconds(300)));
  }

  static Lot waiting(PersonId attendant) {
    return new Lot(
        LOT,
        1,
        COEX.premises(),
        TARIFF,
        OpeningHours.ALWAYS,
        List.of(attendant),
        new Standing.Applied(NOW),
        new Count(0, false, NOW));
  }

  static Lot full(PersonId attendant) {
    Lot lot = lot(TARIFF, attendant);
    return new Lot(
        lot.id(),
        1,
        lot.premises(),
        lot.tariff(),
        lot.hours(),
        lot.attendants(),
        lot.standing(),
        new Count(76, true, NOW));
  }

  static Booking held() {
    Instant until = in(20);
    return booking(in(0), in(120), new BookingState.Held(until, until));
  }

  /** Came an hour ago, and has an hour left. */
  static Booking entered() {
    return booking(in(-60), in(60), new BookingState.Entered(in(-60), in(30), 0));
  }

  static Booking overstaying() {
    return booking(in(-120), in(-30), new BookingState.Entered(in(-120), in(15), 1));
  }

  static Booking left() {
    Fare fare =
        TARIFF.fareFor(new Visit(in(-120), NOW, Optional.empty(), Set.of()), PaperTalk.SEOUL);
    return booking(in(-120), in(0), new BookingState.Left(new ParkingReceipt(fare, in(-120), NOW)));
  }

  static List<Booking> inEveryState() {
    return List.of(
        held(),
        entered(),
        overstaying(),
        left(),
        booking(in(0), in(60), new BookingState.Cancelled(BookingState.Cancelled.Cause.RIDER, NOW)),
        booking(
            in(0), in(60), new BookingState.Cancelled(BookingState.Cancelled.Cause.ATTENDANT, NOW)),
        booking(in(-60), in(60), new BookingState.NoShow(NOW)));
  }

  static Booking booking(Instant from, Instant until, BookingState state) {
    return new Booking(
        ID,
        1,
        PaperCalls.RIDER,
        LOT,
        SONATA,
        new Window(from, until),
        new EntryNumber("7310"),
        TARIFF,
        Optional.empty(),
        Set.of(),
        in(-120),
        state,
        List.of(new BookingEvent.Booked(in(-120), from, until, from)));
  }

  static Instant in(long minutes) {
    return NOW.plus(Duration.ofMinutes(minutes));
  }
}
