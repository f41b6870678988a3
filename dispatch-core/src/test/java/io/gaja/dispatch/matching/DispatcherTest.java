package io.gaja.dispatch.matching;

import static io.gaja.dispatch.call.CallFixtures.threeWavesOfThree;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallFixtures;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who is asked for a call, wave by wave, until somebody takes it or everybody was asked. */
class DispatcherTest {
  private static final Duration OFFER = Duration.ofSeconds(12);

  @AutoClose private final Town town = new Town();
  private final Dispatcher dispatcher = town.newDispatcher();

  @Test
  void the_nearest_are_asked_first() {
    town.freeDriver("far", 800);
    town.freeDriver("near", 100);
    town.freeDriver("middle", 400);
    town.freeDriver("farthest", 900);
    CallId call = town.place("rider", threeWavesOfThree());
    Town.wakeAll(dispatcher);
    assertThat(names(town.askedFor(call))).containsExactly("near", "middle", "far");
    assertThat(town.duty(new DriverId("near"))).isEqualTo(asked(call));
    assertThat(town.duty(new DriverId("farthest"))).isInstanceOf(Duty.Free.class);
  }

  @Test
  void each_wave_looks_half_as_far_again_up_to_the_widest() {
    town.freeDriver("at-1-4-km", 1_400);
    town.freeDriver("at-2-1-km", 2_100);
    town.freeDriver("at-4-km", 4_000);
    CallId call = town.place("rider", waves(10));
    assertThat(names(nextWave(call))).isEmpty();
    assertThat(names(nextWave(call))).containsExactly("at-1-4-km");
    assertThat(names(nextWave(call))).contains("at-2-1-km");
    for (int wave = 4; wave <= 10; wave++) {
      assertThat(names(nextWave(call))).as("wave " + wave).doesNotContain("at-4-km");
    }
  }

  @Test
  void who_let_a_call_go_by_is_asked_again_only_as_the_last_choice() {
    town.freeDriver("near", 100);
    town.freeDriver("far", 900);
    CallId call = town.place("rider", new OfferPolicy(1, OFFER, 4, km(1), km(1)));
    assertThat(names(nextWave(call))).containsExactly("near");
    assertThat(names(nextWave(call))).as("near let it lapse").containsExactly("far");
    assertThat(names(nextWave(call))).as("there is nobody else").containsExactly("near");
  }

  @Test
  void who_declined_is_never_asked_again() {
    DriverId kim = town.freeDriver("kim", 100);
    CallId call = town.place("rider", waves(3));
    Town.wakeAll(dispatcher);
    town.carryOut(call, new CallCommand.Decline(kim));
    assertThat(town.duty(kim)).isInstanceOf(Duty.Free.class);
    assertThat(nextWave(call)).isEmpty();
    assertThat(nextWave(call)).isEmpty();
  }

  @Test
  void who_gave_up_is_never_asked_again_but_others_are() {
    DriverId kim = town.freeDriver("kim", 100);
    CallId call = town.place("rider", waves(3));
    Town.wakeAll(dispatcher);
    town.carryOut(call, new CallCommand.Accept(kim));
    town.carryOut(call, new CallCommand.GiveUp(kim));
    town.freeDriver("lee", 900);
    assertThat(names(nextWave(call))).containsExactly("lee");
  }

  /** Two instances saw the same search; the slower one comes with names from before the decline. */
  @Test
  void a_wave_that_was_chosen_too_early_does_not_ask_those_who_have_declined_since() {
    DriverId kim = town.freeDriver("kim", 100);
    CallId call = town.place("rider", waves(3));
    CallCommand slow = new CallCommand.SendWave(CallFixtures.offersTo(CallFixtures.NOW, kim));
    Town.wakeAll(dispatcher);
    town.carryOut(call, new CallCommand.Decline(kim));
    town.carryOut(call, slow);
    assertThat(town.askedFor(call)).isEmpty();
    assertThat(town.duty(kim)).isInstanceOf(Duty.Free.class);
  }

  @Test
  void a_crowd_that_has_declined_does_not_hide_the_one_behind_it() {
    for (int one = 0; one < 60; one++) {
      town.freeDriver("crowd-" + one, 100 + one);
    }
    town.freeDriver("behind", 900);
    CallId call = town.place("rider", new OfferPolicy(20, OFFER, 10, km(1), km(1)));
    for (int wave = 1; wave <= 3; wave++) {
      Town.wakeAll(dispatcher);
      assertThat(town.askedFor(call)).hasSize(20);
      town.askedFor(call).forEach(driver -> town.carryOut(call, new CallCommand.Decline(driver)));
    }
    assertThat(names(nextWave(call))).containsExactly("behind");
  }

  @Test
  void a_rider_who_is_a_driver_too_is_not_offered_the_own_call() {
    town.freeDriver("rider", 50);
    town.freeDriver("kim", 500);
    CallId call = town.place("rider", waves(3));
    assertThat(names(nextWave(call))).containsExactly("kim");
  }

  @Test
  void a_driver_who_is_asked_for_one_call_is_not_asked_for_another() {
    town.freeDriver("kim", 100);
    CallId first = town.place("rider", waves(3));
    town.pass(Duration.ofMillis(1));
    CallId second = town.place("other-rider", waves(3));
    Town.wakeAll(dispatcher);
    assertThat(names(town.askedFor(first))).containsExactly("kim");
    assertThat(town.askedFor(second)).isEmpty();
  }

  @Test
  void a_call_that_nobody_takes_is_unserved_after_its_last_wave_and_all_are_free() {
    DriverId kim = town.freeDriver("kim", 100);
    CallId call = town.place("rider", waves(2));
    for (int rounds = 0; rounds < 6; rounds++) {
      Town.wakeAll(dispatcher);
      town.pass(OFFER);
    }
    Call ended = town.call(call);
    assertThat(ended.state()).isInstanceOf(CallState.Unserved.class);
    assertThat(ended.lapsed()).containsExactly(kim);
    assertThat(town.duty(kim)).isInstanceOf(Duty.Free.class);
    assertThat(dispatcher.listDue(10)).isEmpty();
  }

  @Test
  void waking_a_call_that_has_moved_on_does_no_harm() {
    town.freeDriver("kim", 100);
    CallId call = town.place("rider", waves(3));
    Call seen = town.call(call);
    dispatcher.wake(seen);
    Call asked = town.call(call);
    dispatcher.wake(seen);
    town.newDispatcher().wake(asked);
    assertThat(town.call(call)).isEqualTo(asked);
  }

  @Test
  void a_call_whose_process_was_killed_is_woken_by_another() {
    DriverId kim = town.freeDriver("kim", 100);
    CallId call = town.place("rider", waves(3));
    Town.wakeAll(dispatcher);
    town.pass(OFFER.plusMinutes(1));
    Dispatcher afterTheCrash = town.newDispatcher();
    Town.wakeAll(afterTheCrash);
    assertThat(town.call(call).lapsed()).containsExactly(kim);
    Town.wakeAll(afterTheCrash);
    assertThat(town.askedFor(call)).containsExactly(kim);
  }

  @Test
  void an_early_look_wakes_nobody() {
    town.freeDriver("kim", 100);
    CallId call = town.place("rider", waves(3));
    Town.wakeAll(dispatcher);
    town.pass(OFFER.minusMillis(1));
    assertThat(dispatcher.listDue(10)).isEmpty();
    town.pass(Duration.ofMillis(1));
    assertThat(dispatcher.listDue(10)).extracting(Call::id).containsExactly(call);
  }

  /** Lets the present offers lapse, if there are any, and sends the next wave. */
  private List<DriverId> nextWave(CallId call) {
    if (town.call(call).state() instanceof CallState.Open open
        && open.wakeAt().isAfter(town.clock().instant())) {
      town.pass(OFFER);
    }
    if (town.call(call).state() instanceof CallState.Offering) {
      Town.wakeAll(dispatcher);
    }
    Town.wakeAll(dispatcher);
    return town.askedFor(call);
  }

  private Duty asked(CallId call) {
    return new Duty.Asked(call, town.clock().instant());
  }

  private static OfferPolicy waves(int waves) {
    return new OfferPolicy(3, OFFER, waves, km(1), km(3));
  }

  private static Distance km(int kilometres) {
    return Distance.ofKilometres(kilometres);
  }

  private static List<String> names(List<DriverId> drivers) {
    return drivers.stream().map(DriverId::value).toList();
  }

  @Test
  void a_silent_driver_is_not_asked() {
    town.freeDriver("kim", 100);
    town.pass(Dispatcher.FRESH.plusSeconds(1));
    CallId call = town.place(new PersonId("rider").value(), waves(3));
    assertThat(nextWave(call)).isEmpty();
  }
}
