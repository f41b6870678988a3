package io.gaja.dispatch.matching;

import static io.gaja.dispatch.call.CallFixtures.threeWavesOfThree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingState;
import io.gaja.dispatch.line.parking.Garage;
import io.gaja.dispatch.line.parking.ParkingFixtures;
import java.time.Duration;
import java.time.Instant;
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

  @Test
  void bookings_are_woken_by_the_same_clock_as_calls() {
    try (Garage garage = new Garage()) {
      garage.know(ParkingFixtures.lot(1));
      Booking booking =
          garage.book(ParkingFixtures.wishOf(ParkingFixtures.RIDER, ParkingFixtures.window(0, 60)));
      loop =
          new DispatchLoop(List.of(town.newDispatcher(), garage.newClock()), town.clock(), OFTEN);
      loop.start();
      garage.clock().pass(Duration.ofMinutes(20));
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> garage.booking(booking.id()).state() instanceof BookingState.NoShow);
    }
  }

  @Test
  void what_cannot_be_looked_for_does_not_keep_all_others_asleep() {
    Waker<Call> broken =
        new Waker<>() {
          @Override
          public List<Call> listDue(int most) {
            throw new IllegalStateException("on purpose");
          }

          @Override
          public String nameOf(Call due) {
            return "never";
          }

          @Override
          public void wake(Call due) {}
        };
    loop = new DispatchLoop(List.of(broken, town.newDispatcher()), town.clock(), OFTEN);
    loop.start();
    town.freeDriver("kim", 100);
    CallId call = town.place("rider", threeWavesOfThree());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> town.call(call).state() instanceof CallState.Offering);
    assertThat(loop.lastLook()).as("not all was seen").isEqualTo(Instant.EPOCH);
  }
}
