package io.gaja.dispatch.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.driver.DutyChange;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.DriverId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    this.call =
        switch ((int) (seed % 4)) {
          case 0 -> CallFixtures.callThatIs(CallFixtures.searching());
          case 1 ->
              CallFixtures.call(
                  CallFixtures.RIDER,
                  CallFixtures.fixed(CallFixtures.ESTIMATE),
                  CallFixtures.searching());
          case 2 -> CallFixtures.ownCarThatIs(CallFixtures.searching());
          default -> CallFixtures.valetThatIs(CallFixtures.searching(), 1);
        };
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
    return random.nextInt(6) == 0
        ? new CallCommand.SendWave(wave())
        : new RandomCommand(random, call, now, DRIVERS).any();
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
        assertThat(open.wakeAt()).isBefore(now.plus(Duration.ofHours(25)));
        assertThat(atWork).isEqualTo(whoShouldBeAtWork(open));
      }
      case CallState.Closed closed -> {
        assertThat(atWork).as("all are free again").isEmpty();
        checkCar();
      }
    }
    if (call.state() instanceof CallState.Completed done) {
      checkMoney(done);
    }
    checkCounters();
    assertThat(receipts()).isEqualTo(call.state() instanceof CallState.Completed ? 1 : 0);
  }

  private static Map<DriverId, Doing> whoShouldBeAtWork(CallState.Open open) {
    Map<DriverId, Doing> expected = new HashMap<>();
    switch (open) {
      case CallState.Searching searching -> {}
      case CallState.Parked parked -> {}
      case CallState.Offering offering ->
          offering.offers().forEach(offer -> expected.put(offer.driver(), Doing.ASKED));
      case CallState.InHand inHand -> expected.put(inHand.driver(), Doing.BUSY);
    }
    return expected;
  }

  private long receipts() {
    return call.timeline().stream().filter(CallEvent.RideCompleted.class::isInstance).count();
  }

  /** The price it began with, or was raised or countered to, and all that came on top. */
  private Money agreed() {
    Money price = CallFixtures.ESTIMATE;
    for (CallEvent fact : call.timeline()) {
      price =
          switch (fact) {
            case CallEvent.PriceRaised raised -> raised.to();
            case CallEvent.CounterTaken taken -> taken.price();
            case CallEvent.StopAgreed stop -> price.plus(stop.price());
            case CallEvent.WaitingCharged waited -> price.plus(waited.fee());
            default -> price; // nothing else is about money
          };
    }
    return price;
  }

  private void checkMoney(CallState.Completed done) {
    if (call.terms().pricing() instanceof Pricing.Fixed) {
      assertThat(done.receipt().fare().total()).isEqualTo(agreed());
    }
  }

  /** A car that was taken away is handed back; only operators, or two weeks of silence, end it. */
  private void checkCar() {
    boolean takenAway = call.timeline().stream().anyMatch(CallEvent.CarTakenOver.class::isInstance);
    boolean back = call.timeline().stream().anyMatch(CallEvent.CarHandedBack.class::isInstance);
    if (takenAway && !back) {
      assertThat(((CallState.Cancelled) call.state()).cause())
          .isIn(CallState.Cancelled.Cause.OPERATOR, CallState.Cancelled.Cause.ABANDONED);
    }
  }

  private void checkCounters() {
    assertThat(
            call.timeline().stream()
                .filter(CallEvent.OfferCountered.class::isInstance)
                .map(fact -> ((CallEvent.OfferCountered) fact).driver()))
        .as("one counter-offer per driver")
        .doesNotHaveDuplicates();
  }
}
