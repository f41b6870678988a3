package io.gaja.dispatch.line.parking;

import static io.gaja.dispatch.line.parking.ParkingFixtures.COEX;
import static io.gaja.dispatch.line.parking.ParkingFixtures.RIDER;
import static io.gaja.dispatch.line.parking.ParkingFixtures.in;
import static io.gaja.dispatch.line.parking.ParkingFixtures.lot;
import static io.gaja.dispatch.line.parking.ParkingFixtures.window;
import static io.gaja.dispatch.line.parking.ParkingFixtures.wishOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.Race;
import io.gaja.dispatch.id.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Never more bookings than spaces, while everybody books at the same instant. */
class BookingRaceTest {
  private static final int PEOPLE = 50;

  @AutoClose private final Garage garage = new Garage();

  @Test
  void of_fifty_people_who_want_the_only_space_one_gets_it_and_all_others_a_reason() {
    garage.know(lot(1));
    List<BookingOutcome> answers = all(person -> window(0, 120));
    assertThat(won(answers)).hasSize(1);
    assertThat(refusals(answers)).hasSize(PEOPLE - 1).containsOnly(BookingRefusal.NO_SPACE);
    assertThat(Promises.most(garage)).isEqualTo(1);
  }

  @Test
  void fifty_people_with_times_that_overlap_fill_ten_spaces_and_not_one_more() {
    garage.know(lot(10));
    List<BookingOutcome> answers = all(person -> window(person % 7 * 10L, 90 + person % 5 * 30L));
    assertThat(won(answers)).hasSize(10);
    assertThat(refusals(answers)).hasSize(PEOPLE - 10).containsOnly(BookingRefusal.NO_SPACE);
    assertThat(Promises.most(garage)).isEqualTo(10);
  }

  @Test
  void fifty_people_one_after_another_need_one_space() {
    garage.know(lot(1));
    List<BookingOutcome> answers = all(person -> window(person * 10L, person * 10L + 10));
    assertThat(won(answers)).hasSize(PEOPLE);
    assertThat(Promises.most(garage)).isEqualTo(1);
  }

  @Test
  void where_there_is_room_for_all_everybody_gets_a_space_however_many_tap_at_once() {
    garage.know(lot(PEOPLE));
    garage.owesLetters(20);
    assertThat(won(all(person -> window(0, 120)))).hasSize(PEOPLE);
  }

  @Test
  void of_all_who_want_to_stay_longer_as_many_may_as_there_are_spaces() {
    garage.know(lot(4));
    List<Booking> early = new ArrayList<>();
    for (int n = 0; n < 4; n++) {
      early.add(garage.bookFor("early-" + n, 0, 60));
    }
    garage.bookFor("later", 60, 120);
    List<BookingOutcome> answers =
        Race.atOnce(
            early.stream()
                .map(booking -> giving(booking, new BookingCommand.Extend(booking.rider(), in(90))))
                .toList());
    assertThat(won(answers)).hasSize(3);
    assertThat(refusals(answers)).containsExactly(BookingRefusal.SPACE_PROMISED);
  }

  private Callable<BookingOutcome> giving(Booking booking, BookingCommand command) {
    return () -> garage.give(booking.id(), command);
  }

  @Test
  void who_taps_four_times_has_one_booking_and_is_shown_it() {
    garage.know(lot(10));
    NewBooking wish = wishOf(RIDER, window(0, 60));
    List<BookingOutcome> answers =
        Race.atOnce(Collections.nCopies(4, () -> garage.tryToBook(wish)));
    Booking open = garage.database().bookings().findOpenBookingOf(RIDER, wish.car()).orElseThrow();
    assertThat(won(answers)).hasSize(1);
    assertThat(answers)
        .filteredOn(BookingOutcome.Refused.class::isInstance)
        .containsOnly(
            new BookingOutcome.Refused(BookingRefusal.CAR_HAS_A_BOOKING, Optional.of(open)));
  }

  @Test
  void an_attendant_who_counts_while_people_book_loses_no_tap() {
    garage.know(lot(100));
    LotDesk lots = new LotDesk(garage.database().lots(), event -> {}, garage.clock());
    List<Callable<Boolean>> everybody = new ArrayList<>();
    for (int n = 0; n < 10; n++) {
      PersonId rider = new PersonId("rider-" + n);
      everybody.add(
          () -> garage.tryToBook(wishOf(rider, window(0, 60))) instanceof BookingOutcome.Done);
      everybody.add(() ->
          garage
                  .database()
                  .transactions()
                  .run(() -> lots.changeWalkIns(COEX, ParkingFixtures.ATTENDANT, 1))
              instanceof LotOutcome.Done);
    }
    assertThat(Race.atOnce(everybody)).containsOnly(true);
    assertThat(garage.lot().count().walkIns()).isEqualTo(10);
    assertThat(Promises.most(garage)).isEqualTo(10);
  }

  private List<BookingOutcome> all(IntFunction<Window> wanted) {
    return Race.atOnce(
        IntStream.range(0, PEOPLE)
            .mapToObj(n -> wishOf(new PersonId("rider-" + n), wanted.apply(n)))
            .map(wish -> (Callable<BookingOutcome>) () -> garage.tryToBook(wish))
            .toList());
  }

  private static List<BookingOutcome> won(List<BookingOutcome> answers) {
    return answers.stream().filter(BookingOutcome.Done.class::isInstance).toList();
  }

  private static List<BookingRefusal> refusals(List<BookingOutcome> answers) {
    return answers.stream()
        .filter(BookingOutcome.Refused.class::isInstance)
        .map(answer -> ((BookingOutcome.Refused) answer).refusal())
        .toList();
  }
}
