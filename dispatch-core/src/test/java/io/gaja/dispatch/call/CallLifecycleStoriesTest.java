package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallFixtures.KIM;
import static io.gaja.dispatch.call.CallFixtures.LEE;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static io.gaja.dispatch.call.CallFixtures.PARK;
import static io.gaja.dispatch.call.CallFixtures.RIDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.call.CallEvent.OfferWithdrawn;
import io.gaja.dispatch.call.CallState.Cancelled.Cause;
import io.gaja.dispatch.id.DriverId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a call lives through until somebody drives it, and how it ends when nobody does. */
class CallLifecycleStoriesTest {
  private static final Duration OFFER = Duration.ofSeconds(12);

  @Test
  void every_wave_lapses_into_the_next_and_after_the_last_the_call_is_unserved() {
    CallStory story = CallStory.of(CallFixtures.newCall());
    for (int wave = 1; wave <= 3; wave++) {
      story.sendWaveTo(KIM, LEE);
      assertThat(story.state())
          .isEqualTo(
              new CallState.Offering(
                  wave, CallFixtures.offersTo(story.now(), KIM, LEE), story.now().plus(OFFER)));
      story.later(OFFER).give(new CallCommand.Wake());
      assertThat(story.state()).isEqualTo(new CallState.Searching(wave, story.now()));
      assertThat(story.call().lapsed()).containsExactly(KIM, LEE);
    }
    story.sendWaveTo(KIM);
    assertThat(story.state()).isEqualTo(new CallState.Unserved(story.now()));
    assertThat(story.facts()).containsExactly(new CallEvent.NobodyFound(story.now()));
  }

  @Test
  void a_wave_that_finds_nobody_near_is_over_after_the_time_of_an_offer() {
    CallStory story = CallStory.of(CallFixtures.newCall()).sendWaveTo();
    assertThat(story.state()).isEqualTo(new CallState.Searching(1, NOW.plus(OFFER)));
    assertThat(story.facts()).containsExactly(new CallEvent.NobodyNear(NOW, 1));
  }

  @Test
  void the_call_moves_on_at_once_when_the_last_open_offer_is_declined() {
    CallStory story = CallStory.of(CallFixtures.newCall()).sendWaveTo(KIM, LEE);
    story.later(Duration.ofSeconds(2)).give(new CallCommand.Decline(LEE));
    assertThat(story.state())
        .isEqualTo(new CallState.Offering(1, CallFixtures.offersTo(NOW, KIM), NOW.plus(OFFER)));
    story.give(new CallCommand.Decline(KIM));
    assertThat(story.state()).isEqualTo(new CallState.Searching(1, story.now()));
    assertThat(story.call().declined()).containsExactly(LEE, KIM);
  }

  @Test
  void whoever_accepts_has_the_call_and_the_other_offers_are_withdrawn() {
    CallStory story = CallStory.of(CallFixtures.newCall()).sendWaveTo(KIM, LEE, PARK);
    story.give(new CallCommand.Accept(LEE));
    Instant expectedAt = NOW.plus(Duration.ofMinutes(4));
    assertThat(story.state())
        .isEqualTo(
            new CallState.Assigned(LEE, NOW, expectedAt, 0, expectedAt.plus(Ride.FIRST_REMINDER)));
    assertThat(story.facts())
        .containsExactly(
            new CallEvent.DriverAssigned(NOW, LEE, expectedAt),
            new OfferWithdrawn(NOW, KIM, OfferWithdrawn.Why.TAKEN_BY_ANOTHER),
            new OfferWithdrawn(NOW, PARK, OfferWithdrawn.Why.TAKEN_BY_ANOTHER));
    assertThat(story.refusalOf(new CallCommand.Accept(KIM))).isEqualTo(Refusal.TAKEN_BY_ANOTHER);
  }

  @Test
  void an_offer_is_worth_something_until_the_moment_it_expires_and_nothing_from_then_on() {
    CallStory story = CallStory.of(CallFixtures.newCall()).sendWaveTo(KIM).later(OFFER);
    assertThat(story.refusalOf(new CallCommand.Accept(KIM))).isEqualTo(Refusal.OFFER_OVER);
    story.earlier(Duration.ofMillis(1)).give(new CallCommand.Accept(KIM));
    assertThat(story.state().findDriver()).contains(KIM);
  }

  @ParameterizedTest
  @MethodSource("statesBeforeBoarding")
  void a_driver_who_gives_up_before_boarding_is_not_asked_again_and_the_search_starts_anew(
      CallState state) {
    CallStory story = CallStory.of(CallFixtures.callThatIs(state));
    story.give(new CallCommand.GiveUp(KIM));
    assertThat(story.state()).isEqualTo(new CallState.Searching(0, NOW));
    assertThat(story.facts()).containsExactly(new CallEvent.DriverGaveUp(NOW, KIM));
    assertThat(story.call().declined()).containsExactly(KIM);
  }

  static List<CallState> statesBeforeBoarding() {
    return List.of(CallFixtures.assignedTo(KIM), CallFixtures.arrived(KIM));
  }

  @Test
  void a_driver_who_gives_up_on_board_ends_the_call() {
    CallStory story = CallStory.of(CallFixtures.callThatIs(CallFixtures.riding(KIM)));
    story.give(new CallCommand.GiveUp(KIM));
    assertThat(story.state())
        .isEqualTo(new CallState.Cancelled(Cause.DRIVER_ON_BOARD, Optional.of(KIM), NOW));
  }

  @ParameterizedTest
  @MethodSource("openStates")
  void the_rider_may_cancel_at_any_point_and_everyone_concerned_is_told(
      CallState state, Cause cause, List<DriverId> withdrawn) {
    CallStory story = CallStory.of(CallFixtures.callThatIs(state));
    story.give(new CallCommand.CancelByRider(RIDER));
    assertThat(story.state()).isEqualTo(new CallState.Cancelled(cause, state.findDriver(), NOW));
    assertThat(story.facts()).isEqualTo(cancelFacts(cause, state, withdrawn));
  }

  @ParameterizedTest
  @MethodSource("openStates")
  void an_operator_may_cancel_at_any_point(
      CallState state, Cause byRider, List<DriverId> withdrawn) {
    CallStory story = CallStory.of(CallFixtures.callThatIs(state));
    story.give(new CallCommand.CancelByOperator());
    assertThat(story.facts())
        .as("unlike " + byRider)
        .isEqualTo(cancelFacts(Cause.OPERATOR, state, withdrawn));
  }

  static List<Object[]> openStates() {
    return List.of(
        new Object[] {CallFixtures.searching(), Cause.RIDER_WHILE_SEARCHING, List.of()},
        new Object[] {
          CallFixtures.offeringTo(KIM, LEE), Cause.RIDER_WHILE_SEARCHING, List.of(KIM, LEE)
        },
        new Object[] {CallFixtures.assignedTo(KIM), Cause.RIDER_BEFORE_PICKUP, List.of()},
        new Object[] {CallFixtures.arrived(KIM), Cause.RIDER_BEFORE_PICKUP, List.of()},
        new Object[] {CallFixtures.riding(KIM), Cause.RIDER_ON_BOARD, List.of()});
  }

  private static List<CallEvent> cancelFacts(
      Cause cause, CallState before, List<DriverId> withdrawn) {
    List<CallEvent> facts = new ArrayList<>();
    for (DriverId driver : withdrawn) {
      facts.add(new OfferWithdrawn(NOW, driver, OfferWithdrawn.Why.CALL_CANCELLED));
    }
    facts.add(new CallEvent.CallCancelled(NOW, cause, before.findDriver()));
    return facts;
  }
}
