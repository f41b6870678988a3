package io.gaja.dispatch.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.driver.DutyChange;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One call that gets commands at random, mostly from the right people, while the duty of its
 * drivers is kept beside it as the database would.
 */
final class RandomLife {
  private static final List<DriverId> DRIVERS =
      Stream.of("kim", "lee", "park", "choi", "jung").map(DriverId::new).toList();
  private static final PersonId STRANGER = new PersonId("stranger");

  private enum Doing {
    ASKED,
    BUSY
  }

  private final Random random;
  private final Map<DriverId, Doing> atWork = new HashMap<>();
  private final Set<Class<?>> seen = new HashSet<>();
  private Call call;
  private Instant now = CallFixtures.NOW;

  RandomLife(long seed) {
    this.random = new Random(seed);
    Terms terms =
        seed % 2 == 0
            ? CallFixtures.metered(CallFixtures.threeWavesOfThree())
            : CallFixtures.fixed(CallFixtures.ESTIMATE);
    this.call = CallFixtures.call(CallFixtures.RIDER, terms, CallFixtures.searching());
  }

  /** Every state and every fact that this life went through. */
  Set<Class<?>> seen() {
    return seen;
  }

  Call call() {
    return call;
  }

  void step() {
    now = now.plusMillis(random.nextInt(10) == 0 ? random.nextInt(900_000) : random.nextInt(4_000));
    if (random.nextInt(3) == 0 && call.state() instanceof CallState.Open open) {
      now = now.isBefore(open.wakeAt()) ? open.wakeAt() : now;
    }
    CallCommand command = anyCommand();
    Call before = call;
    switch (CallLifecycle.decide(call, command, now)) {
      case Decision.Refused refused -> {}
      case Decision.Accepted accepted -> {
        call = accepted.next();
        carryOut(accepted.facts());
        check(before, accepted.facts());
      }
    }
  }

  private CallCommand anyCommand() {
    DriverId driver = anyDriver();
    PersonId rider = random.nextInt(8) == 0 ? STRANGER : call.rider();
    boolean stopsIt = random.nextInt(12) == 0;
    return switch (random.nextInt(13)) {
      case 0, 1 -> new CallCommand.SendWave(wave());
      case 2 -> new CallCommand.Wake();
      case 3 -> new CallCommand.Accept(driver);
      case 4 -> new CallCommand.Decline(driver);
      case 5 -> new CallCommand.Arrive(driver);
      case 6 -> new CallCommand.Board(driver, anyNumber());
      case 7 -> new CallCommand.Finish(driver, anyMeter());
      case 8 -> stopsIt ? new CallCommand.ReportAbsent(driver) : new CallCommand.Wake();
      case 9 -> stopsIt ? new CallCommand.GiveUp(driver) : new CallCommand.Wake();
      case 10 -> stopsIt ? new CallCommand.CancelByRider(rider) : new CallCommand.Wake();
      case 11 ->
          stopsIt ? new CallCommand.CancelByOperator() : new CallCommand.Rate(rider, anyStars());
      default -> new CallCommand.Relay(random.nextBoolean() ? rider : driver.person(), "네");
    };
  }

  /** What the desk does: claims the free ones, and only for a call that wants a wave. */
  private List<Offer> wave() {
    if (!Search.wantsWave(call, now)) {
      return CallFixtures.offersTo(now, DRIVERS.getFirst());
    }
    DriverId[] free =
        DRIVERS.stream()
            .filter(driver -> !atWork.containsKey(driver) && !call.declined().contains(driver))
            .filter(driver -> random.nextInt(3) > 0)
            .limit(3)
            .toArray(DriverId[]::new);
    for (DriverId driver : free) {
      atWork.put(driver, Doing.ASKED);
    }
    return CallFixtures.offersTo(now, free);
  }

  private void carryOut(List<CallEvent> facts) {
    for (DutyChange change : DutyChanges.of(call.id(), facts)) {
      assertThat(change.call()).isEqualTo(call.id());
      switch (change) {
        case DutyChange.Engage engage ->
            assertThat(atWork.put(engage.driver(), Doing.BUSY)).isEqualTo(Doing.ASKED);
        case DutyChange.Release release ->
            assertThat(atWork.remove(release.driver())).as("was at work").isNotNull();
      }
    }
  }

  private void check(Call before, List<CallEvent> facts) {
    seen.add(call.state().getClass());
    facts.forEach(fact -> seen.add(fact.getClass()));
    assertThat(facts).isNotEmpty().allMatch(fact -> fact.at().equals(now));
    assertThat(call.version()).isEqualTo(before.version() + 1);
    assertThat(call.timeline()).hasSize(before.timeline().size() + facts.size());
    switch (call.state()) {
      case CallState.Open open -> {
        assertThat(before.isOpen()).as("a closed call never opens again").isTrue();
        assertThat(open.wakeAt()).isBefore(now.plus(Duration.ofHours(13)));
        assertThat(atWork).isEqualTo(whoShouldBeAtWork(open));
      }
      case CallState.Closed closed -> assertThat(atWork).as("all are free again").isEmpty();
    }
    assertThat(receipts()).isEqualTo(call.state() instanceof CallState.Completed ? 1 : 0);
  }

  private static Map<DriverId, Doing> whoShouldBeAtWork(CallState.Open open) {
    Map<DriverId, Doing> expected = new HashMap<>();
    switch (open) {
      case CallState.Searching searching -> {}
      case CallState.Offering offering ->
          offering.offers().forEach(offer -> expected.put(offer.driver(), Doing.ASKED));
      case CallState.InHand inHand -> expected.put(inHand.driver(), Doing.BUSY);
    }
    return expected;
  }

  private long receipts() {
    return call.timeline().stream().filter(CallEvent.RideCompleted.class::isInstance).count();
  }

  private DriverId anyDriver() {
    return call.state()
        .findDriver()
        .filter(inHand -> random.nextInt(8) > 0)
        .orElseGet(() -> DRIVERS.get(random.nextInt(DRIVERS.size())));
  }

  private Optional<String> anyNumber() {
    return switch (random.nextInt(3)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of("0000");
      default -> Optional.of(call.boardingNumber().digits());
    };
  }

  private Optional<Money> anyMeter() {
    return random.nextInt(4) == 0
        ? Optional.empty()
        : Optional.of(Money.won(random.nextInt(70_000)));
  }

  private int anyStars() {
    return random.nextInt(-1, 8);
  }
}
