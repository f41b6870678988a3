package io.gaja.dispatch.line.parking;

import static io.gaja.dispatch.line.parking.ParkingFixtures.COEX;
import static io.gaja.dispatch.line.parking.ParkingFixtures.NOW;
import static io.gaja.dispatch.line.parking.ParkingFixtures.in;
import static io.gaja.dispatch.line.parking.ParkingFixtures.lot;
import static io.gaja.dispatch.line.parking.ParkingFixtures.window;
import static io.gaja.dispatch.line.parking.ParkingFixtures.withCount;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.id.BookingId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many spaces are free for all of a time. */
class OccupancyTest {
  @Test
  void who_goes_at_an_instant_makes_room_for_who_comes_at_it() {
    List<Stay> stays = List.of(stay(0, 60), stay(120, 180));
    assertThat(free(lot(1), stays, window(60, 120))).isEqualTo(1);
    assertThat(free(lot(1), stays, window(59, 120))).isZero();
    assertThat(free(lot(1), stays, window(60, 121))).isZero();
  }

  @Test
  void the_fullest_instant_counts_and_not_the_sum_nor_the_beginning() {
    List<Stay> oneAfterAnother = List.of(stay(0, 30), stay(30, 60), stay(60, 90));
    assertThat(free(lot(2), oneAfterAnother, window(0, 90))).isEqualTo(1);
    List<Stay> inTheMiddle = List.of(stay(30, 60), stay(45, 75));
    assertThat(free(lot(2), inTheMiddle, window(0, 90))).isZero();
    assertThat(free(lot(2), inTheMiddle, window(0, 45))).isEqualTo(1);
  }

  @Test
  void a_car_that_overstays_is_counted_for_half_an_hour_more_and_no_longer() {
    Stay overstaying = new Stay(COEX, new BookingId("late"), in(-120), in(-10), true);
    assertThat(free(lot(1), List.of(overstaying), window(0, 60))).isZero();
    assertThat(free(lot(1), List.of(overstaying), window(29, 60))).isZero();
    assertThat(free(lot(1), List.of(overstaying), window(30, 60))).isEqualTo(1);
  }

  @Test
  void a_hold_that_is_over_is_not_counted_as_a_car() {
    Stay gone = new Stay(COEX, new BookingId("gone"), in(-120), in(-10), false);
    assertThat(free(lot(1), List.of(gone), window(0, 60))).isEqualTo(1);
  }

  @Test
  void walk_ins_count_for_what_begins_within_two_hours() {
    Lot lot = withCount(new Count(3, false, NOW), lot(4));
    assertThat(free(lot, List.of(), window(0, 600))).isEqualTo(1);
    assertThat(free(lot, List.of(), window(119, 600))).isEqualTo(1);
    assertThat(free(lot, List.of(), window(120, 600))).isEqualTo(4);
  }

  @Test
  void full_means_that_nothing_can_be_booked_for_the_next_two_hours() {
    Lot lot = withCount(new Count(0, true, NOW), lot(4));
    assertThat(Occupancy.bookable(lot, List.of(), window(0, 60), NOW)).isZero();
    assertThat(Occupancy.bookable(lot, List.of(), window(120, 180), NOW)).isEqualTo(4);
  }

  @Test
  void more_cars_than_spaces_are_no_negative_number_of_spaces() {
    Lot lot = withCount(new Count(2, false, NOW), lot(2));
    assertThat(free(lot, List.of(stay(0, 60)), window(0, 60))).isZero();
  }

  private static int free(Lot lot, List<Stay> stays, Window window) {
    return Occupancy.free(lot, stays, window, NOW);
  }

  private static Stay stay(long from, long until) {
    return new Stay(COEX, new BookingId("b" + from + "-" + until), in(from), in(until), false);
  }
}
