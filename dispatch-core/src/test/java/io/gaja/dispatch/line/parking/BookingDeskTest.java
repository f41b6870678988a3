package io.gaja.dispatch.line.parking;

import static io.gaja.dispatch.line.parking.ParkingFixtures.ATTENDANT;
import static io.gaja.dispatch.line.parking.ParkingFixtures.NOW;
import static io.gaja.dispatch.line.parking.ParkingFixtures.RIDER;
import static io.gaja.dispatch.line.parking.ParkingFixtures.SONATA;
import static io.gaja.dispatch.line.parking.ParkingFixtures.car;
import static io.gaja.dispatch.line.parking.ParkingFixtures.in;
import static io.gaja.dispatch.line.parking.ParkingFixtures.lot;
import static io.gaja.dispatch.line.parking.ParkingFixtures.window;
import static io.gaja.dispatch.line.parking.ParkingFixtures.wishOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.BookingCommand.Cancel;
import io.gaja.dispatch.line.parking.BookingCommand.Enter;
import io.gaja.dispatch.line.parking.BookingCommand.Extend;
import io.gaja.dispatch.line.parking.BookingCommand.LeaveEarly;
import io.gaja.dispatch.line.parking.BookingCommand.Wake;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The door to bookings: what is promised, and to whom it is refused. */
class BookingDeskTest {
  private static final PersonId OTHER = new PersonId("other");
  private static final NewBooking WISH = wishOf(RIDER, window(0, 120));

  @AutoClose private final Garage garage = new Garage();

  @Test
  void a_space_is_held_until_a_stated_minute_under_the_tariff_of_that_moment() {
    garage.know(lot(1));
    Booking booking = garage.book(WISH);
    assertThat(booking.state()).isEqualTo(new BookingState.Held(in(20), in(20)));
    assertThat(garage.told()).containsExactly(new BookingEvent.Booked(NOW, in(0), in(120), in(20)));
    assertThat(garage.booking(booking.id())).isEqualTo(booking);
    changeTariff(ParkingTariff.perUnit(Duration.ofMinutes(1), Money.won(9_000)));
    assertThat(garage.booking(booking.id()).tariff()).isEqualTo(ParkingFixtures.TARIFF);
  }

  private void changeTariff(ParkingTariff tariff) {
    LotDesk lots = new LotDesk(garage.database().lots(), event -> {}, garage.clock());
    LotOutcome outcome =
        garage
            .database()
            .transactions()
            .run(() -> lots.changeTariff(ParkingFixtures.COEX, ATTENDANT, tariff));
    assertThat(outcome).isInstanceOf(LotOutcome.Done.class);
  }

  @Test
  void a_promised_space_is_refused_to_all_others_until_it_is_free_again() {
    garage.know(lot(1));
    Booking first = garage.book(WISH);
    refuses(wishOf(OTHER, window(60, 90)), BookingRefusal.NO_SPACE);
    garage.carryOut(first.id(), new LeaveEarly(RIDER, in(60)));
    Booking second = garage.book(wishOf(OTHER, window(60, 90)));
    garage.carryOut(second.id(), new Cancel(OTHER));
    garage.book(wishOf(OTHER, window(60, 90)));
  }

  @Test
  void a_no_show_frees_the_space() {
    garage.know(lot(1));
    Booking booking = garage.book(WISH);
    garage.pass(Duration.ofMinutes(20));
    garage.newClock().listDue(10).forEach(garage.newClock()::wake);
    assertThat(garage.booking(booking.id()).state()).isEqualTo(new BookingState.NoShow(in(20)));
    garage.book(wishOf(OTHER, window(20, 120)));
  }

  @Test
  void a_car_that_overstays_keeps_its_space_until_somebody_says_that_it_left() {
    garage.know(lot(1));
    Booking staying = garage.bookAndEnter("rider", 60);
    garage.pass(Duration.ofMinutes(70));
    refuses(wishOf(OTHER, window(70, 100)), BookingRefusal.NO_SPACE);
    garage.carryOut(staying.id(), new BookingCommand.Leave(ATTENDANT, Optional.empty()));
    garage.book(wishOf(OTHER, window(70, 100)));
  }

  @Test
  void walk_ins_take_spaces_of_today_and_full_is_full() {
    garage.know(ParkingFixtures.withCount(new Count(1, false, NOW), lot(1)));
    refuses(WISH, BookingRefusal.NO_SPACE);
    Booking later = garage.book(wishOf(RIDER, window(120, 180)));
    garage.carryOut(later.id(), new Cancel(RIDER));
    garage.database().lots().save(garage.lot().counted(new Count(0, true, NOW)));
    refuses(WISH, BookingRefusal.LOT_FULL);
    garage.book(wishOf(RIDER, window(120, 180)));
  }

  @Test
  void the_shortest_stay_is_that_which_was_asked_for_a_moment_ago() {
    garage.know(lot(1));
    refuses(wishOf(RIDER, window(-12, 0)), BookingRefusal.TOO_SHORT);
    Booking mine = garage.book(wishOf(RIDER, window(-1, 9)));
    assertThat(mine.window()).isEqualTo(window(0, 9));
  }

  @Test
  void a_wish_that_makes_no_sense_gets_its_reason() {
    garage.know(lot(1));
    refuses(wishOf(RIDER, window(-16, 60)), BookingRefusal.STARTS_IN_THE_PAST);
    refuses(wishOf(RIDER, window(0, 9)), BookingRefusal.TOO_SHORT);
    refuses(wishOf(RIDER, window(0, 7 * 1_440 + 1)), BookingRefusal.TOO_LONG);
    refuses(wishOf(RIDER, window(30 * 1_440 + 1, 31 * 1_440)), BookingRefusal.TOO_FAR_AHEAD);
    refuses(
        new NewBooking(RIDER, new LotId("none"), SONATA, in(0), in(60), Optional.empty()),
        BookingRefusal.NO_SUCH_LOT);
    Pass unknown = new Pass(Duration.ofHours(2), Money.won(1));
    refuses(
        new NewBooking(RIDER, lot(1).id(), SONATA, in(0), in(60), Optional.of(unknown)),
        BookingRefusal.NO_SUCH_PASS);
    NewBooking backwards =
        new NewBooking(RIDER, lot(1).id(), SONATA, in(60), in(0), Optional.empty());
    refuses(backwards, BookingRefusal.TOO_SHORT);
    assertThat(garage.told()).isEmpty();
  }

  @Test
  void who_hesitates_a_little_books_from_the_moment_of_the_tap() {
    garage.know(lot(1));
    garage.pass(Duration.ofMinutes(10));
    assertThat(garage.book(WISH).window()).isEqualTo(window(10, 120));
  }

  @Test
  void a_lot_that_is_not_approved_or_closes_meanwhile_takes_no_booking() {
    garage.know(ParkingFixtures.withStanding(new Standing.Applied(NOW), lot(1)));
    refuses(WISH, BookingRefusal.LOT_NOT_OFFERED);
    DayHours until19 = new DayHours.Between(LocalTime.of(7, 0), LocalTime.of(19, 0));
    garage.database().lots().save(garage.lot().judged(new Standing.Approved(NOW)));
    garage.database().lots().save(garage.lot().open(new OpeningHours(until19, until19)));
    refuses(WISH, BookingRefusal.CLOSED_THEN);
    garage.book(wishOf(RIDER, window(0, 60)));
  }

  @Test
  void a_car_has_one_booking_and_a_rider_one_for_each_of_three_cars() {
    garage.know(lot(10));
    Booking first = garage.book(WISH);
    BookingOutcome again = garage.tryToBook(withCar(car("12가3456"), 300));
    assertThat(again)
        .isEqualTo(
            new BookingOutcome.Refused(BookingRefusal.CAR_HAS_A_BOOKING, Optional.of(first)));
    garage.book(withCar(car("1"), 0));
    garage.book(withCar(car("2"), 0));
    refuses(withCar(car("3"), 0), BookingRefusal.TOO_MANY_BOOKINGS);
    garage.book(wishOf(OTHER, window(0, 60)));
  }

  private static NewBooking withCar(Car car, long from) {
    return new NewBooking(
        RIDER, ParkingFixtures.COEX, car, in(from), in(from + 60), Optional.empty());
  }

  @Test
  void more_time_is_given_only_where_the_space_is_not_promised_to_somebody_else_after() {
    garage.know(lot(1));
    Booking mine = garage.bookAndEnter("rider", 60);
    garage.bookFor("other", 90, 120);
    Extend tooLong = new Extend(RIDER, in(91));
    assertThat(garage.give(mine.id(), tooLong))
        .isEqualTo(new BookingOutcome.Refused(BookingRefusal.SPACE_PROMISED, Optional.of(mine)));
    assertThat(garage.desk().quoteExtension(mine.id(), in(91)))
        .isEqualTo(new ExtensionAnswer.Refused(BookingRefusal.SPACE_PROMISED));
    assertThat(garage.carryOut(mine.id(), new Extend(RIDER, in(90))).window())
        .isEqualTo(window(0, 90));
  }

  @Test
  void the_price_of_more_time_is_told_before_it_is_agreed() {
    garage.know(lot(1));
    Booking mine = garage.bookAndEnter("rider", 60);
    ExtensionAnswer answer = garage.desk().quoteExtension(mine.id(), in(120));
    assertThat(answer).isInstanceOf(ExtensionAnswer.Possible.class);
    ExtensionAnswer.Possible possible = (ExtensionAnswer.Possible) answer;
    assertThat(possible.total().total()).isEqualTo(Money.won(12_000));
    assertThat(possible.more()).isEqualTo(Money.won(6_000));
    assertThat(garage.booking(mine.id())).isEqualTo(mine);
  }

  @Test
  void a_driver_on_the_way_gets_more_time_for_the_car_unless_it_is_promised() {
    garage.know(lot(1));
    Booking mine = garage.bookAndEnter("rider", 60);
    garage.bookFor("other", 80, 120);
    assertThat(handover(mine.id(), 81)).isEqualTo(BookingRefusal.SPACE_PROMISED.name());
    assertThat(handover(mine.id(), 80)).isEqualTo("Extended");
    assertThat(handover(mine.id(), 80)).isEqualTo(BookingRefusal.NOT_LONGER.name());
    assertThat(handover(mine.id(), 121)).isEqualTo(BookingRefusal.TOO_LONG.name());
    assertThat(handover(new BookingId("none"), 80))
        .isEqualTo(BookingRefusal.NO_SUCH_BOOKING.name());
  }

  private String handover(BookingId id, long minutes) {
    BookingOutcome outcome =
        garage
            .database()
            .transactions()
            .run(() -> garage.desk().extendForHandover(id, in(minutes)));
    return switch (outcome) {
      case BookingOutcome.Refused refused -> refused.refusal().name();
      case BookingOutcome.Done done -> done.fact().getClass().getSimpleName();
    };
  }

  @Test
  void who_comes_early_waits_while_the_space_before_is_promised() {
    garage.know(lot(1));
    Booking before = garage.bookFor("before", 0, 60);
    Booking mine = garage.bookFor("rider", 60, 120);
    garage.pass(Duration.ofMinutes(15));
    Enter enter = new Enter(ATTENDANT, Optional.empty());
    assertThat(garage.give(mine.id(), enter))
        .isEqualTo(new BookingOutcome.Refused(BookingRefusal.NO_SPACE_YET, Optional.of(mine)));
    garage.carryOut(before.id(), new Cancel(new PersonId("before")));
    garage.carryOut(mine.id(), enter);
    refuses(wishOf(OTHER, window(20, 60)), BookingRefusal.NO_SPACE);
  }

  @Test
  void what_a_rider_has_proved_makes_the_quote_and_the_booking_cheaper() {
    garage.know(
        ParkingFixtures.withTariff(
            ParkingFixtures.TARIFF.withReduction(Entitlement.COMPACT, 50), lot(2)));
    prove(RIDER, Entitlement.COMPACT);
    assertThat(priceFor(RIDER)).isEqualTo(Money.won(6_000));
    assertThat(priceFor(OTHER)).isEqualTo(Money.won(12_000));
    assertThat(garage.book(WISH).entitlements()).isEqualTo(Set.of(Entitlement.COMPACT));
  }

  private Money priceFor(PersonId person) {
    return garage
        .desk()
        .findQuote(ParkingFixtures.COEX, person, window(0, 120))
        .orElseThrow()
        .byTime()
        .total();
  }

  private void prove(PersonId person, Entitlement entitlement) {
    EntitlementDesk desk =
        new EntitlementDesk(garage.database().entitlements(), event -> {}, garage.clock());
    var unused = desk.apply(person, entitlement, "photo-1");
    assertThat(desk.approve(person, entitlement)).isInstanceOf(EntitlementOutcome.Done.class);
  }

  @Test
  void a_booking_that_does_not_exist_is_refused_by_name() {
    assertThat(garage.give(new BookingId("none"), new Wake()))
        .isEqualTo(new BookingOutcome.Refused(BookingRefusal.NO_SUCH_BOOKING, Optional.empty()));
  }

  private void refuses(NewBooking wish, BookingRefusal refusal) {
    assertThat(garage.tryToBook(wish))
        .isEqualTo(new BookingOutcome.Refused(refusal, Optional.empty()));
  }
}
