package io.gaja.dispatch.line.parking;

import static io.gaja.dispatch.line.parking.ParkingFixtures.ATTENDANT;
import static io.gaja.dispatch.line.parking.ParkingFixtures.RIDER;
import static io.gaja.dispatch.line.parking.ParkingFixtures.SEOUL;
import static io.gaja.dispatch.line.parking.ParkingFixtures.bookingThatIs;
import static io.gaja.dispatch.line.parking.ParkingFixtures.entered;
import static io.gaja.dispatch.line.parking.ParkingFixtures.held;
import static io.gaja.dispatch.line.parking.ParkingFixtures.in;
import static io.gaja.dispatch.line.parking.ParkingFixtures.lot;
import static io.gaja.dispatch.line.parking.ParkingFixtures.window;
import static io.gaja.dispatch.line.parking.ParkingFixtures.withHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.line.parking.BookingCommand.ConfirmPresent;
import io.gaja.dispatch.line.parking.BookingCommand.Enter;
import io.gaja.dispatch.line.parking.BookingCommand.Extend;
import io.gaja.dispatch.line.parking.BookingCommand.ExtendForHandover;
import io.gaja.dispatch.line.parking.BookingCommand.Leave;
import io.gaja.dispatch.line.parking.BookingCommand.LeaveEarly;
import io.gaja.dispatch.line.parking.BookingDecision.Space;
import io.gaja.dispatch.line.parking.BookingState.Entered;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Bookings from the promise to the receipt; each is for the two hours from 18:00. */
class BookingStoriesTest {
  private static final Enter ENTER = new Enter(ATTENDANT, Optional.of("7310"));
  private static final Leave LEAVE = new Leave(ATTENDANT, Optional.empty());

  @Test
  void who_comes_and_goes_in_time_pays_for_the_time_used() {
    BookingStory story =
        BookingStory.of(bookingThatIs(held())).at(in(15)).give(ENTER).at(in(75)).give(LEAVE);
    assertThat(story.lastFact())
        .isEqualTo(new BookingEvent.CarLeft(in(75), receipt(15, 75, 6_000)));
    assertThat(story.booking().state()).isEqualTo(new BookingState.Left(receipt(15, 75, 6_000)));
  }

  @Test
  void who_does_not_come_loses_the_space_at_the_stated_minute() {
    BookingStory story = BookingStory.of(bookingThatIs(held())).woken();
    assertThat(story.now()).isEqualTo(in(20));
    assertThat(story.booking().state()).isEqualTo(new BookingState.NoShow(in(20)));
    assertThat(story.refusalOf(ENTER)).isEqualTo(BookingRefusal.HOLD_OVER);
    assertThat(story.booking().estimate(SEOUL, in(20)).total()).isEqualTo(Money.won(0));
  }

  @Test
  void the_hold_of_a_short_booking_does_not_outlast_it() {
    assertThat(Hold.of(window(0, 15)).heldUntil()).isEqualTo(in(15));
    assertThat(Hold.of(window(60, 180)).heldUntil()).isEqualTo(in(80));
  }

  @Test
  void a_wrong_entry_number_lets_nobody_in_and_none_at_all_is_noted() {
    BookingStory story = BookingStory.of(bookingThatIs(held()));
    assertThat(story.refusalOf(new Enter(ATTENDANT, Optional.of("0000"))))
        .isEqualTo(BookingRefusal.WRONG_ENTRY_NUMBER);
    story.at(in(5)).give(new Enter(ATTENDANT, Optional.empty()));
    assertThat(story.lastFact()).isEqualTo(new BookingEvent.CarEntered(in(5), false));
  }

  @Test
  void who_comes_early_needs_the_time_until_the_booked_one() {
    Booking later = booking(window(60, 180), Hold.of(window(60, 180)));
    BookingStory story = BookingStory.of(later).at(in(-1));
    assertThat(story.refusalOf(ENTER)).isEqualTo(BookingRefusal.TOO_EARLY);
    story.at(in(40)).give(ENTER);
    assertThat(story.wanted()).contains(new Space(window(40, 60), BookingRefusal.NO_SPACE_YET));
  }

  @Test
  void the_rider_is_told_half_an_hour_before_the_end_and_at_the_end() {
    BookingStory story = BookingStory.of(bookingThatIs(held())).at(in(5)).give(ENTER).woken();
    assertThat(story.lastFact()).isEqualTo(new BookingEvent.EndsSoon(in(90), in(120)));
    story.woken();
    assertThat(story.lastFact()).isEqualTo(new BookingEvent.TimeOver(in(120), in(120)));
  }

  @Test
  void a_short_time_is_not_announced_to_end_soon() {
    Booking halfAnHour = booking(window(0, 30), Hold.of(window(0, 30)));
    BookingStory story = BookingStory.of(halfAnHour).give(ENTER).woken();
    assertThat(story.lastFact()).isEqualTo(new BookingEvent.TimeOver(in(30), in(30)));
  }

  @Test
  void overstaying_is_told_less_and_less_often_and_then_the_attendant_is_asked() {
    BookingStory story = BookingStory.of(bookingThatIs(entered())).woken();
    List<BookingEvent> facts = new ArrayList<>();
    for (int wake = 0; wake < 8; wake++) {
      facts.add(story.woken().lastFact());
    }
    assertThat(facts)
        .containsExactly(
            new BookingEvent.TimeOver(in(120), in(120)),
            new BookingEvent.Overstaying(in(135), in(120), 1),
            new BookingEvent.Overstaying(in(165), in(120), 2),
            new BookingEvent.Overstaying(in(225), in(120), 3),
            new BookingEvent.Overstaying(in(345), in(120), 4),
            new BookingEvent.PresenceAsked(in(585), in(120), 1),
            new BookingEvent.PresenceAsked(in(585 + 1_440), in(120), 2),
            new BookingEvent.PresenceAsked(in(585 + 3 * 1_440), in(120), 3));
    assertThat(story.booking().state()).isInstanceOf(Entered.class);
  }

  @Test
  void a_forgotten_car_never_ends_by_itself_and_hardly_anybody_is_asked_about_it() {
    BookingStory story = BookingStory.of(bookingThatIs(entered()));
    while (story.now().isBefore(in(365 * 1_440))) {
      story.woken();
      assertThat(story.booking().state()).isInstanceOf(Entered.class);
    }
    assertThat(story.booking().timeline()).hasSizeLessThan(30);
  }

  @Test
  void the_attendant_who_sees_the_car_is_asked_again_a_day_later() {
    BookingStory story = BookingStory.of(bookingThatIs(entered())).at(in(130));
    story.give(new ConfirmPresent(ATTENDANT));
    assertThat(story.lastFact()).isEqualTo(new BookingEvent.CarSeen(in(130)));
    story.woken();
    assertThat(story.lastFact())
        .isEqualTo(new BookingEvent.PresenceAsked(in(130 + 1_440), in(120), 1));
  }

  @Test
  void overstaying_is_charged_by_the_tariff_and_known_before_leaving() {
    BookingStory story = BookingStory.of(bookingThatIs(entered())).at(in(150));
    assertThat(story.booking().estimate(SEOUL, in(150)).total()).isEqualTo(Money.won(15_000));
    story.give(LEAVE);
    assertThat(story.booking().state()).isEqualTo(new BookingState.Left(receipt(0, 150, 15_000)));
  }

  @Test
  void an_attendant_who_was_slow_says_when_the_car_left() {
    BookingStory story = BookingStory.of(bookingThatIs(entered())).at(in(150));
    assertThat(story.refusalOf(new Leave(ATTENDANT, Optional.of(in(-1)))))
        .isEqualTo(BookingRefusal.BAD_LEAVING_TIME);
    assertThat(story.refusalOf(new Leave(ATTENDANT, Optional.of(in(151)))))
        .isEqualTo(BookingRefusal.BAD_LEAVING_TIME);
    story.give(new Leave(ATTENDANT, Optional.of(in(60))));
    assertThat(story.booking().state()).isEqualTo(new BookingState.Left(receipt(0, 60, 6_000)));
  }

  @Test
  void more_time_is_wanted_from_the_end_or_from_now_for_who_overstays() {
    BookingStory story = BookingStory.of(bookingThatIs(entered())).at(in(60));
    assertThat(story.refusalOf(new Extend(RIDER, in(120)))).isEqualTo(BookingRefusal.NOT_LONGER);
    story.give(new Extend(RIDER, in(180)));
    assertThat(story.wanted()).contains(new Space(window(120, 180), BookingRefusal.SPACE_PROMISED));
    assertThat(story.booking().state()).isEqualTo(new Entered(in(0), in(150), 0));
    story.at(in(200)).give(new Extend(RIDER, in(240)));
    assertThat(story.wanted()).contains(new Space(window(200, 240), BookingRefusal.SPACE_PROMISED));
    assertThat(story.booking().window()).isEqualTo(window(0, 240));
  }

  @Test
  void nobody_stays_for_more_than_a_week_by_extending() {
    BookingStory story = BookingStory.of(bookingThatIs(entered()));
    Instant week = in(7 * 1_440);
    assertThat(story.refusalOf(new Extend(RIDER, week.plusMillis(1))))
        .isEqualTo(BookingRefusal.TOO_LONG);
    story.give(new Extend(RIDER, week));
  }

  @Test
  void a_lot_that_closes_gives_no_time_beyond() {
    DayHours until21 = new DayHours.Between(LocalTime.of(7, 0), LocalTime.of(21, 0));
    Lot closing = withHours(new OpeningHours(until21, until21), lot(10));
    BookingStory story = BookingStory.of(bookingThatIs(entered()), closing).at(in(100));
    assertThat(story.refusalOf(new Extend(RIDER, in(181)))).isEqualTo(BookingRefusal.CLOSED_THEN);
    assertThat(story.refusalOf(new ExtendForHandover(in(181))))
        .isEqualTo(BookingRefusal.CLOSED_THEN);
    story.give(new Extend(RIDER, in(180)));
  }

  @Test
  void a_driver_on_the_way_gets_the_car_up_to_two_hours_more() {
    BookingStory story = BookingStory.of(bookingThatIs(entered())).at(in(110));
    assertThat(story.refusalOf(new ExtendForHandover(in(231)))).isEqualTo(BookingRefusal.TOO_LONG);
    story.give(new ExtendForHandover(in(140)));
    assertThat(story.lastFact())
        .isEqualTo(
            new BookingEvent.Extended(
                in(110), in(120), in(140), BookingEvent.Extended.Reason.HANDOVER));
  }

  @Test
  void time_is_given_back_but_only_time_that_is_left() {
    BookingStory story = BookingStory.of(bookingThatIs(entered())).at(in(30));
    assertThat(story.refusalOf(new LeaveEarly(RIDER, in(29))))
        .isEqualTo(BookingRefusal.NOT_SHORTER);
    assertThat(story.refusalOf(new LeaveEarly(RIDER, in(120))))
        .isEqualTo(BookingRefusal.NOT_SHORTER);
    story.give(new LeaveEarly(RIDER, in(50)));
    assertThat(story.booking().window()).isEqualTo(window(0, 50));
    assertThat(story.woken().lastFact()).isEqualTo(new BookingEvent.TimeOver(in(50), in(50)));
  }

  @Test
  void a_booking_that_waits_may_be_made_shorter_and_its_hold_with_it() {
    BookingStory story = BookingStory.of(bookingThatIs(held())).at(in(1));
    assertThat(story.refusalOf(new LeaveEarly(RIDER, in(9)))).isEqualTo(BookingRefusal.TOO_SHORT);
    story.give(new LeaveEarly(RIDER, in(15)));
    assertThat(story.booking().state()).isEqualTo(new BookingState.Held(in(15), in(15)));
  }

  private static Booking booking(Window window, BookingState state) {
    return ParkingFixtures.booking(new BookingId("booking"), RIDER, window, state);
  }

  private static ParkingReceipt receipt(long from, long until, long won) {
    Visit visit = new Visit(in(from), in(until), Optional.empty(), Set.of());
    ParkingReceipt receipt =
        new ParkingReceipt(ParkingFixtures.TARIFF.fareFor(visit, SEOUL), in(from), in(until));
    assertThat(receipt.fare().total()).isEqualTo(Money.won(won));
    assertThat(Duration.between(receipt.enteredAt(), receipt.leftAt()).toMinutes())
        .isEqualTo(until - from);
    return receipt;
  }
}
