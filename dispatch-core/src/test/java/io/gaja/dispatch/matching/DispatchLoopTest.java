package io.gaja.dispatch.matching;

import static io.gaja.dispatch.call.CallFixtures.threeWavesOfThree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.id.CallId;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The clock of the dispatcher, running. */
class DispatchLoopTest {
  private static final Duration OFTEN = Duration.ofMillis(50);
  private static final Duration HARDLY_EVER = Duration.ofHours(1);

  @AutoClose private final Town town = new Town();
  private DispatchLoop loop = loopThatLooks(OFTEN);

  private DispatchLoop loopThatLooks(Duration pause) {
    return new DispatchLoop(List.of(town.newDispatcher()), town.clock(), pause);
  }

  @AfterEach
  void stopped() throws InterruptedException {
    loop.stop();
  }

  @Test
  void every_call_is_looked_after_to_its_end_without_anybody_asking() {
    List<CallId> calls =
        IntStream.range(0, 40)
            .mapToObj(n -> town.place("rider-" + n, threeWavesOfThree()))
            .toList();
    loop.start();
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> {
          town.pass(Duration.ofSeconds(12));
          return town.calls().listOpen(1).isEmpty();
        });
    assertThat(calls).allMatch(call -> town.call(call).state() instanceof CallState.Unserved);
  }

  @Test
  void a_poke_is_as_good_as_the_pause() {
    loop = loopThatLooks(HARDLY_EVER);
    loop.start();
    town.freeDriver("kim", 100);
    CallId call = town.place("rider", threeWavesOfThree());
    loop.poke();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> town.call(call).state() instanceof CallState.Offering);
  }
}
