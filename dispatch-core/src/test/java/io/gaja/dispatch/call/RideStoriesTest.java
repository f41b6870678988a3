package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallFixtures.BOARDING_NUMBER;
import static io.gaja.dispatch.call.CallFixtures.DRIVE;
import static io.gaja.dispatch.call.CallFixtures.ESTIMATE;
import static io.gaja.dispatch.call.CallFixtures.FREE_WAITING;
import static io.gaja.dispatch.call.CallFixtures.HIGHEST;
import static io.gaja.dispatch.call.CallFixtures.KIM;
import static io.gaja.dispatch.call.CallFixtures.LOWEST;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static io.gaja.dispatch.call.CallFixtures.RIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gaja.dispatch.call.CallState.Cancelled.Cause;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the moment a driver has the call in hand to the receipt and the stars. */
class RideStoriesTest {
  private final CallStory arrived =
      CallStory.of(CallFixtures.callThatIs(CallFixtures.arrived(KIM)));
  private final CallStory riding = CallStory.of(CallFixtures.callThatIs(CallFixtures.riding(KIM)));

  @Test
  void the_driver_waits_as_long_as_was_agreed_before_the_rider_counts_as_absent() {
    arrived.later(FREE_WAITING.minusMillis(1));
    assertThat(arrived.refusalOf(new CallCommand.ReportAbsent(KIM))).isEqualTo(Refusal.WAIT_LONGER);
    arrived.later(Duration.ofMillis(1)).give(new CallCommand.ReportAbsent(KIM));
    assertThat(arrived.state())
        .isEqualTo(new CallState.Cancelled(Cause.RIDER_ABSENT, Optional.of(KIM), arrived.now()));
  }

  @Test
  void the_waiting_begins_when_the_driver_arrives() {
    CallStory story =
        CallStory.of(CallFixtures.callThatIs(CallFixtures.assignedTo(KIM)))
            .later(Duration.ofMinutes(3))
            .give(new CallCommand.Arrive(KIM));
    Instant until = story.now().plus(FREE_WAITING);
    assertThat(story.state()).isEqualTo(new CallState.Arrived(KIM, story.now(), until, 0, until));
    assertThat(story.facts()).containsExactly(new CallEvent.DriverArrived(story.now(), KIM, until));
  }

  @Test
  void a_wrong_boarding_number_is_refused_and_the_right_one_checked() {
    assertThat(arrived.refusalOf(new CallCommand.Board(KIM, Optional.of("0000"))))
        .isEqualTo(Refusal.WRONG_BOARDING_NUMBER);
    arrived.give(new CallCommand.Board(KIM, Optional.of(BOARDING_NUMBER.digits())));
    assertThat(arrived.facts())
        .containsExactly(new CallEvent.RiderBoarded(NOW, KIM, true, NOW.plus(DRIVE)));
  }

  @Test
  void a_rider_may_board_without_a_number_and_the_call_remembers_that_it_was_not_checked() {
    arrived.give(new CallCommand.Board(KIM, Optional.empty()));
    assertThat(arrived.facts())
        .containsExactly(new CallEvent.RiderBoarded(NOW, KIM, false, NOW.plus(DRIVE)));
  }

  @Test
  void a_metered_ride_needs_the_fare_that_the_meter_shows() {
    assertThat(riding.refusalOf(new CallCommand.Finish(KIM, Optional.empty())))
        .isEqualTo(Refusal.FARE_NEEDED);
  }

  @ParameterizedTest
  @MethodSource("impossibleFares")
  void a_fare_beyond_the_bounds_or_in_other_money_is_refused(Money meter) {
    assertThat(riding.refusalOf(new CallCommand.Finish(KIM, Optional.of(meter))))
        .isEqualTo(Refusal.FARE_OUT_OF_BOUNDS);
  }

  static List<Money> impossibleFares() {
    return List.of(
        LOWEST.minus(Money.won(1)),
        HIGHEST.plus(Money.won(1)),
        Money.won(-18_500),
        new Money(18_500, Currency.getInstance("USD")));
  }

  @ParameterizedTest
  @MethodSource("fairFares")
  void a_fare_within_the_bounds_is_on_the_one_receipt(Money meter) {
    riding.later(DRIVE).give(new CallCommand.Finish(KIM, Optional.of(meter)));
    Fare fare = new Fare(List.of(new Fare.Item(Fare.Kind.METER, meter)));
    Receipt receipt = new Receipt(fare, NOW, NOW.plus(DRIVE));
    assertThat(riding.state()).isEqualTo(new CallState.Completed(KIM, receipt, Optional.empty()));
    assertThat(riding.facts())
        .containsExactly(new CallEvent.RideCompleted(riding.now(), KIM, receipt));
  }

  static List<Money> fairFares() {
    return List.of(LOWEST, ESTIMATE, HIGHEST);
  }

  @Test
  void a_ride_at_a_fixed_price_costs_what_was_agreed_whatever_a_meter_says() {
    CallStory story =
        CallStory.of(
            CallFixtures.call(RIDER, CallFixtures.fixed(ESTIMATE), CallFixtures.riding(KIM)));
    story.give(new CallCommand.Finish(KIM, Optional.of(HIGHEST)));
    CallState.Completed done = (CallState.Completed) story.state();
    assertThat(done.receipt().fare().total()).isEqualTo(ESTIMATE);
  }

  @Test
  void a_call_is_never_placed_with_an_estimate_that_could_not_be_charged() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            CallFixtures.wishOf(
                RIDER, CallFixtures.trip(), CallFixtures.fixed(ESTIMATE.plus(Money.won(1)))));
  }

  @ParameterizedTest
  @MethodSource("statesInHand")
  void reminders_get_rarer_and_end_after_about_half_a_day(CallState inHand) {
    CallStory story = CallStory.of(CallFixtures.callThatIs(inHand)).atTheDeadline();
    Instant first = story.now();
    List<Duration> pauses = new ArrayList<>();
    while (story.give(new CallCommand.Wake()).call().isOpen()) {
      pauses.add(Duration.between(story.now(), story.atTheDeadline().now()));
    }
    assertThat(pauses).isSorted().hasSizeBetween(5, 20);
    assertThat(pauses.getFirst()).isEqualTo(Duration.ofMinutes(5));
    assertThat(pauses.getLast()).isEqualTo(Duration.ofHours(1));
    assertThat(Duration.between(first, story.now()))
        .isBetween(Duration.ofHours(10), Duration.ofHours(14));
    assertThat(story.state())
        .isEqualTo(new CallState.Cancelled(Cause.ABANDONED, Optional.of(KIM), story.now()));
  }

  static List<CallState> statesInHand() {
    return List.of(
        CallFixtures.assignedTo(KIM), CallFixtures.arrived(KIM), CallFixtures.riding(KIM));
  }

  @Test
  void reminders_are_counted_for_those_who_read_them() {
    CallStory story = CallStory.of(CallFixtures.callThatIs(CallFixtures.assignedTo(KIM)));
    story.atTheDeadline().give(new CallCommand.Wake());
    assertThat(story.facts()).containsExactly(new CallEvent.DriverLate(story.now(), KIM, 1));
    story.atTheDeadline().give(new CallCommand.Wake());
    assertThat(story.facts()).containsExactly(new CallEvent.DriverLate(story.now(), KIM, 2));
  }

  @Test
  void a_message_has_1_to_500_characters() {
    assertThat(riding.refusalOf(new CallCommand.Relay(RIDER, "  \n")))
        .isEqualTo(Refusal.BAD_MESSAGE);
    assertThat(riding.refusalOf(new CallCommand.Relay(RIDER, "가".repeat(501))))
        .isEqualTo(Refusal.BAD_MESSAGE);
    riding.give(new CallCommand.Relay(RIDER, "가".repeat(500)));
    riding.give(new CallCommand.Relay(KIM.person(), " 네 "));
    assertThat(riding.facts())
        .containsExactly(new CallEvent.MessageRelayed(NOW, CallEvent.Side.DRIVER, KIM, "네"));
  }

  @Test
  void sixty_messages_are_enough_for_one_call() {
    for (int sent = 0; sent < 60; sent++) {
      riding.give(new CallCommand.Relay(sent % 2 == 0 ? RIDER : KIM.person(), "네"));
    }
    assertThat(riding.refusalOf(new CallCommand.Relay(RIDER, "네")))
        .isEqualTo(Refusal.TOO_MANY_MESSAGES);
  }

  @Test
  void for_a_day_after_the_ride_the_rider_may_write_and_the_driver_only_answer() {
    CallStory story = CallStory.of(CallFixtures.callThatIs(CallFixtures.completedBy(KIM)));
    assertThat(story.refusalOf(new CallCommand.Relay(KIM.person(), "고마워요")))
        .isEqualTo(Refusal.CALL_OVER);
    story.later(Duration.ofHours(2)).give(new CallCommand.Relay(RIDER, "검은 지갑이요"));
    story.give(new CallCommand.Relay(KIM.person(), "여기 있어요"));
    assertThat(story.state()).isInstanceOf(CallState.Completed.class);
    story.later(CallCommand.Relay.AFTER_RIDE);
    assertThat(story.refusalOf(new CallCommand.Relay(RIDER, "네"))).isEqualTo(Refusal.CALL_OVER);
    assertThat(story.refusalOf(new CallCommand.Relay(KIM.person(), "네")))
        .isEqualTo(Refusal.CALL_OVER);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void the_rider_gives_1_to_5_stars_once(int stars) {
    CallStory story = CallStory.of(CallFixtures.callThatIs(CallFixtures.completedBy(KIM)));
    story.give(new CallCommand.Rate(RIDER, stars));
    assertThat(story.facts()).containsExactly(new CallEvent.DriverRated(NOW, KIM, stars));
    assertThat(((CallState.Completed) story.state()).stars()).contains(stars);
    assertThat(story.refusalOf(new CallCommand.Rate(RIDER, stars)))
        .isEqualTo(Refusal.ALREADY_RATED);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 6})
  void there_are_no_other_stars(int stars) {
    CallStory story = CallStory.of(CallFixtures.callThatIs(CallFixtures.completedBy(KIM)));
    assertThat(story.refusalOf(new CallCommand.Rate(RIDER, stars))).isEqualTo(Refusal.BAD_RATING);
  }
}
