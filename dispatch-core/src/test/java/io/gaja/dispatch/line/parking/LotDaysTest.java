package io.gaja.dispatch.line.parking;

import static io.gaja.dispatch.line.parking.ParkingFixtures.ATTENDANT;
import static io.gaja.dispatch.line.parking.ParkingFixtures.COEX;
import static io.gaja.dispatch.line.parking.ParkingFixtures.SEOUL;
import static io.gaja.dispatch.line.parking.ParkingFixtures.lot;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The attendant's day: who comes, who is there, who left and what they paid. */
class LotDaysTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);

  @AutoClose private final Garage garage = new Garage();
  private final LotDays days =
      new LotDays(garage.database().lots(), garage.database().bookings(), SEOUL, garage.clock());

  @Test
  void every_booking_is_where_the_attendant_looks_for_it() {
    garage.know(lot(10));
    Booking inside = garage.bookAndEnter("inside", 60);
    Booking left = garage.bookAndEnter("left", 60);
    Booking expected = garage.bookFor("expected", 120, 180);
    garage.bookFor("tomorrow", 1_440, 1_500);
    Booking cancelled = garage.bookFor("cancelled", 120, 180);
    garage.carryOut(cancelled.id(), new BookingCommand.Cancel(new PersonId("cancelled")));
    garage.pass(Duration.ofMinutes(30));
    Booking gone = garage.carryOut(left.id(), leaving());
    LotDay day = days.getDay(COEX, TODAY);
    assertThat(day.expected()).containsExactly(expected);
    assertThat(day.inside()).containsExactly(inside);
    assertThat(day.left()).containsExactly(gone);
    assertThat(day.free()).isEqualTo(9);
  }

  @Test
  void the_money_of_a_day_is_what_those_paid_who_left_on_it() {
    garage.know(lot(10));
    Booking first = garage.bookAndEnter("first", 60);
    Booking second = garage.bookAndEnter("second", 60);
    Booking over = garage.bookAndEnter("over-night", 1_440);
    garage.pass(Duration.ofMinutes(60));
    garage.carryOut(first.id(), leaving());
    garage.carryOut(second.id(), leaving());
    assertThat(days.getDay(COEX, TODAY))
        .extracting(LotDay::carsLeft, LotDay::takings)
        .containsExactly(2L, Money.won(12_000));
    garage.pass(Duration.ofHours(12));
    garage.carryOut(over.id(), leaving());
    assertThat(days.getDay(COEX, TODAY).takings()).isEqualTo(Money.won(12_000));
    assertThat(days.getDay(COEX, TODAY.plusDays(1)))
        .extracting(LotDay::carsLeft, LotDay::takings)
        .containsExactly(1L, Money.won(13 * 6_000));
  }

  @Test
  void a_day_on_which_nobody_left_has_brought_nothing() {
    garage.know(lot(10));
    assertThat(days.getDay(COEX, TODAY).takings()).isEqualTo(Money.won(0));
  }

  private static BookingCommand leaving() {
    return new BookingCommand.Leave(ATTENDANT, Optional.empty());
  }
}
