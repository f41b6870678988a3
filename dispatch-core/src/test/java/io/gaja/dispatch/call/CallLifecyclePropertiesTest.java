package io.gaja.dispatch.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.gaja.dispatch.SealedLeaves;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds whatever people do, and in whatever order; a failure names the seed to repeat. */
class CallLifecyclePropertiesTest {
  private static final int LIVES = 3_000;
  private static final int STEPS = 80;

  @Test
  void whatever_happens_a_call_keeps_its_promises_and_its_drivers_duty_balances() {
    Set<Class<?>> seen = new HashSet<>();
    for (long seed = 0; seed < LIVES; seed++) {
      RandomLife life = new RandomLife(seed);
      for (int step = 0; step < STEPS; step++) {
        live(life, seed, step);
      }
      seen.addAll(life.seen());
    }
    assertThat(seen).as("no state was missed").containsAll(SealedLeaves.of(CallState.class));
    Set<Class<?>> facts = new HashSet<>(SealedLeaves.of(CallEvent.class));
    facts.remove(CallEvent.Placed.class);
    assertThat(seen).as("no fact was missed").containsAll(facts);
  }

  private static void live(RandomLife life, long seed, int step) {
    try {
      life.step();
    } catch (RuntimeException | AssertionError broken) {
      fail("Seed " + seed + ", step " + step + ", " + life.call().state(), broken);
    }
  }

  @Test
  void every_open_call_left_alone_ends_by_its_own_deadlines() {
    for (Call start : everyOpenCall().toList()) {
      Call call = start;
      int wakes = 0;
      for (Optional<CallState.Open> open = open(call); open.isPresent(); open = open(call)) {
        assertThat(++wakes).as("%s ends", start.state()).isLessThan(200);
        CallCommand command =
            open.get() instanceof CallState.Searching
                ? new CallCommand.SendWave(List.of())
                : new CallCommand.Wake();
        Decision decision = CallLifecycle.decide(call, command, open.get().wakeAt());
        call = ((Decision.Accepted) decision).next();
      }
    }
  }

  private static Stream<Call> everyOpenCall() {
    Instant tomorrow = CallFixtures.NOW.plus(Duration.ofDays(1));
    CallState.Parked wanted =
        new CallState.Parked("B12", CallFixtures.NOW, Optional.of(tomorrow), tomorrow);
    return Stream.concat(
        Stream.of(
                CallFixtures.searching(),
                CallFixtures.offeringTo(CallFixtures.KIM),
                CallFixtures.assignedTo(CallFixtures.KIM),
                CallFixtures.arrived(CallFixtures.KIM),
                CallFixtures.riding(CallFixtures.KIM))
            .flatMap(state ->
                Stream.of(
                    CallFixtures.callThatIs(state),
                    CallFixtures.ownCarThatIs(state),
                    CallFixtures.valetThatIs(state, 1),
                    CallFixtures.valetThatIs(state, 2))),
        Stream.of(CallFixtures.parked(), wanted).map(state -> CallFixtures.valetThatIs(state, 1)));
  }

  private static Optional<CallState.Open> open(Call call) {
    return call.state() instanceof CallState.Open open ? Optional.of(open) : Optional.empty();
  }
}
