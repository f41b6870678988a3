package io.gaja.dispatch.matching;

import static io.gaja.dispatch.call.CallFixtures.threeWavesOfThree;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.Race;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallEvent;
import io.gaja.dispatch.call.CallFixtures;
import io.gaja.dispatch.call.CallOutcome;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Refusal;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Law 1, while everybody acts at the same instant. */
class OneDriverPerCallTest {
  private static final int TIMES = 200;

  @AutoClose private final Town town = new Town();
  private final Dispatcher dispatcher = town.newDispatcher();

  @Test
  void of_two_drivers_who_accept_at_the_same_instant_one_wins_and_both_get_an_answer() {
    DriverId kim = town.freeDriver("kim", 100);
    DriverId lee = town.freeDriver("lee", 100);
    for (int time = 0; time < TIMES; time++) {
      CallId call = offered("rider-" + time, 2);
      List<CallOutcome> answers = Race.atOnce(List.of(accept(call, kim), accept(call, lee)));
      assertThat(answers).filteredOn(CallOutcome.Done.class::isInstance).hasSize(1);
      assertThat(answers)
          .filteredOn(CallOutcome.Refused.class::isInstance)
          .extracting(answer -> ((CallOutcome.Refused) answer).refusal())
          .containsExactly(Refusal.TAKEN_BY_ANOTHER);
      DriverId winner = town.call(call).state().findDriver().orElseThrow();
      assertThat(town.duty(winner)).isInstanceOf(Duty.Busy.class);
      assertThat(town.duty(winner.equals(kim) ? lee : kim)).isInstanceOf(Duty.Free.class);
      town.carryOut(call, new CallCommand.CancelByOperator());
    }
    assertEverybodyIsFree();
  }

  @Test
  void a_driver_who_accepts_while_the_rider_cancels_is_never_left_with_a_dead_call() {
    DriverId kim = town.freeDriver("kim", 100);
    int acceptedFirst = 0;
    for (int time = 0; time < TIMES; time++) {
      PersonId rider = new PersonId("rider-" + time);
      CallId call = offered(rider.value(), 1);
      List<CallOutcome> answers =
          Race.atOnce(
              List.of(
                  accept(call, kim), () -> town.give(call, new CallCommand.CancelByRider(rider))));
      boolean accepted = answers.getFirst() instanceof CallOutcome.Done;
      acceptedFirst += accepted ? 1 : 0;
      assertThat(answers.getLast())
          .as("may cancel either way")
          .isInstanceOf(CallOutcome.Done.class);
      Call ended = town.call(call);
      assertThat(ended.state()).isInstanceOf(CallState.Cancelled.class);
      assertThat(ended.state().findDriver().isPresent()).isEqualTo(accepted);
      assertThat(answers.getFirst())
          .isInstanceOfAny(CallOutcome.Done.class, CallOutcome.Refused.class);
      assertThat(town.duty(kim)).isInstanceOf(Duty.Free.class);
    }
    assertThat(acceptedFirst).as("both orders happened").isBetween(1, TIMES - 1);
  }

  @Test
  void a_rider_who_calls_twice_at_the_same_instant_has_one_call_and_is_shown_it() {
    for (int time = 0; time < 20; time++) {
      PersonId rider = new PersonId("rider-" + time);
      List<CallOutcome> answers =
          Race.atOnce(Collections.nCopies(4, () -> town.tryToPlace(CallFixtures.wishOf(rider))));
      Call open = town.calls().findOpenCallOf(rider).orElseThrow();
      assertThat(answers).filteredOn(CallOutcome.Done.class::isInstance).hasSize(1);
      assertThat(answers)
          .filteredOn(CallOutcome.Refused.class::isInstance)
          .containsOnly(
              new CallOutcome.Refused(Refusal.RIDER_HAS_A_CALL, java.util.Optional.of(open)));
    }
  }

  @Test
  void two_dispatchers_never_ask_a_driver_for_two_calls_and_leave_nobody_behind() {
    List<DriverId> drivers =
        IntStream.range(0, 10).mapToObj(n -> town.freeDriver("driver-" + n, 50 + n)).toList();
    List<CallId> calls =
        IntStream.range(0, 30)
            .mapToObj(n -> town.place("rider-" + n, threeWavesOfThree()))
            .toList();
    List<Dispatcher> instances = List.of(dispatcher, town.newDispatcher());
    for (int round = 0; round < 10; round++) {
      Race.atOnce(wakeAll(instances));
      assertThatOffersAndDutiesAgree(calls, drivers);
      town.pass(Duration.ofSeconds(6));
    }
    assertThat(calls)
        .allMatch(call -> town.call(call).state() instanceof CallState.Unserved)
        .allMatch(call -> wavesOf(town.call(call)) == 3);
    assertEverybodyIsFree();
  }

  @Test
  void in_a_rush_of_everything_every_call_ends_with_at_most_one_driver() {
    List<DriverId> drivers =
        IntStream.range(0, 10).mapToObj(n -> town.freeDriver("driver-" + n, 50 + n)).toList();
    List<CallId> calls =
        IntStream.range(0, 30)
            .mapToObj(n -> town.place("rider-" + n, threeWavesOfThree()))
            .toList();
    List<Dispatcher> instances = List.of(dispatcher, town.newDispatcher());
    for (int round = 0; round < 5; round++) {
      List<Callable<Boolean>> everybody = new ArrayList<>(wakeAll(instances));
      drivers.forEach(driver -> everybody.add(() -> takeWhateverIsOffered(driver)));
      Race.atOnce(everybody);
      assertThatOffersAndDutiesAgree(calls, drivers);
      town.pass(Duration.ofSeconds(6));
    }
    for (CallId call : calls) {
      if (town.call(call).isOpen()) {
        town.carryOut(call, new CallCommand.CancelByOperator());
      }
      assertThat(assignmentsOf(town.call(call))).isLessThanOrEqualTo(1);
    }
    assertThat(calls).filteredOn(call -> assignmentsOf(town.call(call)) == 1).isNotEmpty();
    assertEverybodyIsFree();
  }

  /** Looks a few times whether something is offered, and taps. */
  private boolean takeWhateverIsOffered(DriverId driver) {
    for (int look = 0; look < 20; look++) {
      if (town.duty(driver) instanceof Duty.Asked asked
          && town.give(asked.call(), new CallCommand.Accept(driver)) instanceof CallOutcome.Done) {
        return true;
      }
    }
    return false;
  }

  /** Everything that every instance sees due, each at the same instant as all else. */
  private static List<Callable<Boolean>> wakeAll(List<Dispatcher> instances) {
    return instances.stream()
        .flatMap(instance -> instance.listDue(100).stream().map(call -> waking(instance, call)))
        .toList();
  }

  private static Callable<Boolean> waking(Dispatcher instance, Call call) {
    return () -> {
      instance.wake(call);
      return true;
    };
  }

  private void assertThatOffersAndDutiesAgree(List<CallId> calls, List<DriverId> drivers) {
    Set<String> byCalls = new HashSet<>();
    for (CallId id : calls) {
      switch (town.call(id).state()) {
        case CallState.Offering offering ->
            offering.offers().forEach(offer -> byCalls.add(offer.driver() + " asked " + id));
        case CallState.InHand inHand -> byCalls.add(inHand.driver() + " busy " + id);
        case CallState.Searching searching -> {}
        case CallState.Parked parked -> {}
        case CallState.Closed closed -> {}
      }
    }
    Set<String> byDrivers = new HashSet<>();
    for (DriverId driver : drivers) {
      switch (town.duty(driver)) {
        case Duty.Asked asked -> byDrivers.add(driver + " asked " + asked.call());
        case Duty.Busy busy -> byDrivers.add(driver + " busy " + busy.call());
        case Duty.Free free -> {}
        case Duty.Off off -> {}
      }
    }
    assertThat(byCalls).isEqualTo(byDrivers);
  }

  private void assertEverybodyIsFree() {
    assertThat(town.drivers().listOnDuty(100))
        .isNotEmpty()
        .extracting(Driver::duty)
        .hasOnlyElementsOfType(Duty.Free.class);
  }

  private static long wavesOf(Call call) {
    return call.timeline().stream()
        .filter(fact -> fact instanceof CallEvent.WaveSent || fact instanceof CallEvent.NobodyNear)
        .count();
  }

  private static long assignmentsOf(Call call) {
    return call.timeline().stream().filter(CallEvent.DriverAssigned.class::isInstance).count();
  }

  private CallId offered(String rider, int drivers) {
    CallId call = town.place(rider, threeWavesOfThree());
    dispatcher.wake(town.call(call));
    assertThat(town.askedFor(call)).hasSize(drivers);
    return call;
  }

  private Callable<CallOutcome> accept(CallId call, DriverId driver) {
    return () -> town.give(call, new CallCommand.Accept(driver));
  }
}
