package io.gaja.dispatch.store;

import static io.gaja.dispatch.line.parking.ParkingFixtures.COEX;
import static io.gaja.dispatch.line.parking.ParkingFixtures.RIDER;
import static io.gaja.dispatch.line.parking.ParkingFixtures.booking;
import static io.gaja.dispatch.line.parking.ParkingFixtures.car;
import static io.gaja.dispatch.line.parking.ParkingFixtures.entered;
import static io.gaja.dispatch.line.parking.ParkingFixtures.held;
import static io.gaja.dispatch.line.parking.ParkingFixtures.in;
import static io.gaja.dispatch.line.parking.ParkingFixtures.left;
import static io.gaja.dispatch.line.parking.ParkingFixtures.lot;
import static io.gaja.dispatch.line.parking.ParkingFixtures.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingState;
import io.gaja.dispatch.line.parking.Bookings;
import io.gaja.dispatch.line.parking.Lots;
import io.gaja.dispatch.line.parking.Stay;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Bookings and lots in the database: what it refuses whoever asks, and what it finds. */
class MongoBookingsTest {
  @AutoClose private final TestDatabase database = TestDatabase.fresh();
  private final MongoBookings bookings = database.bookings();

  @Test
  void a_rider_has_one_open_booking_for_a_car_blanks_aside() {
    assertThat(bookings.add(one("first", 0, 60, held()))).isTrue();
    assertThat(bookings.add(one("second", 200, 260, held()))).isFalse();
    assertThat(bookings.findOpenBookingOf(RIDER, car("12 가3456"))).isPresent();
    assertThat(bookings.findOpenBookingOf(RIDER, car("12가3457"))).isEmpty();
    assertThat(bookings.add(one("closed", 0, 60, left()))).isTrue();
  }

  @Test
  void of_two_changes_to_one_version_the_second_has_to_look_again() {
    Booking first = one("first", 0, 60, held());
    bookings.add(first);
    assertThatThrownBy(() -> bookings.save(first)).isInstanceOf(Bookings.StaleBooking.class);
  }

  @Test
  void a_lot_is_changed_and_touched_only_at_the_version_that_was_read() {
    MongoLots lots = database.lots();
    lots.add(lot(1));
    lots.touch(lot(1));
    assertThatThrownBy(() -> lots.touch(lot(1))).isInstanceOf(Lots.StaleLot.class);
    assertThatThrownBy(() -> lots.save(lot(1))).isInstanceOf(Lots.StaleLot.class);
    assertThat(lots.findLot(COEX).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void what_is_due_is_found_most_overdue_first_and_nothing_that_is_over() {
    add("later", 0, 60, new BookingState.Held(in(21), in(21)));
    add("due", 0, 60, new BookingState.Held(in(20), in(20)));
    add("overdue", 0, 60, new BookingState.Held(in(10), in(10)));
    add("over", 0, 60, left());
    assertThat(bookings.listDue(in(20), 10))
        .extracting(booking -> booking.id().value())
        .containsExactly("overdue", "due");
    assertThat(bookings.listDue(in(20), 1)).hasSize(1);
  }

  @Test
  void a_booking_that_a_later_version_wrote_does_not_keep_the_others_asleep() {
    add("due", 0, 60, new BookingState.Held(in(20), in(20)));
    add("newer", 0, 60, new BookingState.Held(in(10), in(10)));
    database
        .mongo()
        .getCollection(MongoBookings.COLLECTION)
        .updateOne(Filters.eq("_id", "newer"), Updates.set("state.kind", "towed"));
    assertThat(bookings.listDue(in(20), 10)).hasSize(1);
  }

  @Test
  void stays_are_those_that_touch_the_window_and_every_car_that_is_still_there() {
    add("before", 0, 60, held());
    add("within", 70, 80, held());
    add("after", 120, 180, held());
    add("staying", 0, 30, entered());
    add("early", 130, 180, new BookingState.Entered(in(100), in(150), 0));
    add("gone", 70, 80, left());
    add("elsewhere", new LotId("elsewhere"), 70, 80, held());
    assertThat(bookings.listStays(List.of(COEX), window(60, 120), 10))
        .extracting(stay -> stay.booking().value())
        .containsExactlyInAnyOrder("within", "staying", "early");
    assertThat(bookings.listStays(List.of(COEX), window(110, 111), 10))
        .contains(new Stay(COEX, new BookingId("early"), in(100), in(180), true));
    assertThat(bookings.listStays(List.of(COEX, new LotId("elsewhere")), window(70, 71), 10))
        .extracting(Stay::lot)
        .contains(COEX, new LotId("elsewhere"));
  }

  @Test
  void a_riders_bookings_are_found_open_or_not() {
    bookings.add(one("open", 0, 60, held()));
    bookings.add(one("over", 0, 60, left()));
    assertThat(bookings.listOpenBookingsOf(RIDER, 10)).hasSize(1);
    assertThat(bookings.listBookingsOf(RIDER, 10)).hasSize(2);
    assertThat(bookings.listBookingsOf(RIDER, 1)).hasSize(1);
  }

  private void add(String id, long from, long until, BookingState state) {
    add(id, COEX, from, until, state);
  }

  private void add(String id, LotId lot, long from, long until, BookingState state) {
    Booking plain =
        booking(new BookingId(id), new PersonId("rider-" + id), window(from, until), state);
    assertThat(
            bookings.add(
                new Booking(
                    plain.id(),
                    1,
                    plain.rider(),
                    lot,
                    plain.car(),
                    plain.window(),
                    plain.entryNumber(),
                    plain.tariff(),
                    plain.pass(),
                    plain.entitlements(),
                    plain.bookedAt(),
                    state,
                    plain.timeline())))
        .isTrue();
  }

  private static Booking one(String id, long from, long until, BookingState state) {
    return booking(new BookingId(id), RIDER, window(from, until), state);
  }
}
