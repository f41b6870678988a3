package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallFixtures.BOARDING_NUMBER;
import static io.gaja.dispatch.call.CallFixtures.ESTIMATE;
import static io.gaja.dispatch.call.CallFixtures.GANGNAM;
import static io.gaja.dispatch.call.CallFixtures.KIM;
import static io.gaja.dispatch.call.CallFixtures.LEE;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static io.gaja.dispatch.call.CallFixtures.PARK;
import static io.gaja.dispatch.call.CallFixtures.RIDER;
import static io.gaja.dispatch.call.LifecycleTable.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every command does to every state. A new state or command fails here until it has its row.
 */
class CallLifecycleTableTest {
  private static final DriverId OTHER_DRIVER = PARK;
  private static final Money MORE = Money.won(21_000);
  private static final PersonId OTHER_RIDER = new PersonId("other-rider");

  /** Kim and Lee have the offer, or Kim has the call. */
  private static final List<CallState> STATES =
      List.of(
          CallFixtures.searching(),
          offeringWithACounterOfKim(),
          CallFixtures.assignedTo(KIM),
          CallFixtures.arrived(KIM),
          CallFixtures.riding(KIM),
          CallFixtures.parked(),
          CallFixtures.completedBy(KIM),
          new CallState.Cancelled(
              CallState.Cancelled.Cause.RIDER_BEFORE_PICKUP, Optional.of(KIM), NOW),
          new CallState.Unserved(NOW));

  private static CallState offeringWithACounterOfKim() {
    CallState.Offering offering = CallFixtures.offeringTo(KIM, LEE);
    Offer first = offering.offers().getFirst();
    return offering.with(first.countered(MORE, first.expiresAt()));
  }

  private static List<CallCommand> commands(DriverId driver, PersonId rider, PersonId writer) {
    return List.of(
        new CallCommand.SendWave(CallFixtures.offersTo(NOW, KIM, LEE)),
        new CallCommand.Wake(),
        new CallCommand.Accept(driver),
        new CallCommand.Decline(driver),
        new CallCommand.Arrive(driver),
        new CallCommand.Board(driver, Optional.of(BOARDING_NUMBER.digits())),
        new CallCommand.Finish(driver, Optional.of(ESTIMATE)),
        new CallCommand.ReportAbsent(driver),
        new CallCommand.GiveUp(driver),
        new CallCommand.RaisePrice(rider, MORE),
        new CallCommand.Counter(driver, MORE),
        new CallCommand.TakeCounter(rider, KIM),
        new CallCommand.LeaveCounter(rider, KIM),
        new CallCommand.ProposeStop(rider, GANGNAM, Money.won(4_000), CallFixtures.trip().route()),
        new CallCommand.AnswerStop(driver, true),
        new CallCommand.UpdateHandover(rider, "B1", "차 안", Optional.empty()),
        new CallCommand.ShowCar(driver, "photo"),
        new CallCommand.Park(driver, "B12", ""),
        new CallCommand.BringBack(rider, NOW),
        new CallCommand.HandBack(driver, Optional.of(BOARDING_NUMBER.digits())),
        new CallCommand.CancelByRider(rider),
        new CallCommand.CancelByOperator(),
        new CallCommand.Rate(rider, 5),
        new CallCommand.Relay(writer, "두 번 출구예요"));
  }

  @Test
  void every_command_has_its_effect_on_every_state() {
    assertThat(whatHappens(commands(KIM, RIDER, RIDER), STATES))
        .isEqualTo(LifecycleTable.byTheRightPerson());
  }

  @Test
  void nobody_but_the_people_of_a_call_changes_it() {
    List<CallCommand> byStrangers =
        commands(OTHER_DRIVER, OTHER_RIDER, OTHER_RIDER).stream()
            .filter(command -> !LifecycleTable.hasNoActor(command))
            .toList();
    assertThat(whatHappens(byStrangers, STATES)).isEqualTo(LifecycleTable.byStrangers());
  }

  @Test
  void the_driver_of_a_call_writes_to_the_rider_and_another_driver_does_not() {
    for (CallState state : STATES) {
      boolean inHand = state instanceof CallState.InHand;
      assertThat(decide(state, new CallCommand.Relay(KIM.person(), "도착해요")))
          .as(state.toString())
          .isInstanceOf(inHand ? Decision.Accepted.class : Decision.Refused.class);
      assertThat(decide(state, new CallCommand.Relay(OTHER_DRIVER.person(), "도착해요")))
          .as(state.toString())
          .isInstanceOf(Decision.Refused.class);
    }
  }

  @Test
  void no_call_moves_by_itself_before_its_deadline() {
    for (CallState state : STATES) {
      Call call = callThatIs(state);
      Instant early =
          state instanceof CallState.Open open ? open.wakeAt().minusMillis(1) : NOW.minusMillis(1);
      for (CallCommand command : commands(KIM, RIDER, RIDER).subList(0, 2)) {
        assertThat(CallLifecycle.decide(call, command, early))
            .as(pair(state, command))
            .isEqualTo(new Decision.Refused(Refusal.MOVED_ON));
      }
    }
  }

  @Test
  void the_table_knows_every_state_and_every_command() {
    assertThat(LifecycleTable.byTheRightPerson().keySet()).isEqualTo(LifecycleTable.everyPair());
    assertThat(STATES).hasSameSizeAs(LifecycleTable.states());
    assertThat(commands(KIM, RIDER, RIDER)).hasSameSizeAs(LifecycleTable.commands());
  }

  private static Map<String, String> whatHappens(
      List<CallCommand> commands, List<CallState> states) {
    return states.stream()
        .flatMap(state -> commands.stream().map(command -> List.of(state, command)))
        .collect(
            Collectors.toMap(
                both -> pair(both.getFirst(), both.getLast()),
                both -> told(decide((CallState) both.getFirst(), (CallCommand) both.getLast())),
                (one, other) -> one + " and " + other,
                TreeMap::new));
  }

  /** The clock's own commands, and "rider not there", come when the deadline has passed. */
  private static Decision decide(CallState state, CallCommand command) {
    boolean late =
        command instanceof CallCommand.Wake || command instanceof CallCommand.ReportAbsent;
    Instant at = late && state instanceof CallState.Open open ? open.wakeAt() : NOW;
    return CallLifecycle.decide(callThatIs(state), command, at);
  }

  /** The rider's own car at the rider's price; only a car that is fetched back is ever parked. */
  private static Call callThatIs(CallState state) {
    return state instanceof CallState.Parked
        ? CallFixtures.valetThatIs(state, 1)
        : CallFixtures.ownCarThatIs(state);
  }

  private static String told(Decision decision) {
    return switch (decision) {
      case Decision.Refused refused -> refused.refusal().name();
      case Decision.Accepted accepted ->
          Stream.concat(Stream.of(accepted.next().state()), accepted.facts().stream())
              .map(it -> it.getClass().getSimpleName())
              .collect(Collectors.joining(" "));
    };
  }
}
