package io.gaja.dispatch.call;

import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The door to every call: decides purely, then saves the call, the drivers' duty and what is owed
 * for it. Call it inside a transaction, which may run it twice.
 */
public final class CallDesk {
  /** A ride from a spot to the same spot is refused. */
  public static final long SAME_SPOT_METRES = 30;

  private final Calls calls;
  private final Drivers drivers;
  private final CallObserver observer;
  private final InstantSource clock;
  private final RandomGenerator random;

  public CallDesk(
      Calls calls,
      Drivers drivers,
      CallObserver observer,
      InstantSource clock,
      RandomGenerator random) {
    this.calls = calls;
    this.drivers = drivers;
    this.observer = observer;
    this.clock = clock;
    this.random = random;
  }

  /**
   * Opens a call, which is looked after from now on. A rider has at most one open call in each
   * slot.
   */
  public CallOutcome place(NewCall wish) {
    if (goesNowhere(wish)) {
      return new CallOutcome.Refused(Refusal.NO_DISTANCE, Optional.empty());
    }
    Optional<Call> open = calls.findOpenCallOf(wish.rider(), wish.slot());
    if (open.isPresent()) {
      return new CallOutcome.Refused(Refusal.RIDER_HAS_A_CALL, open);
    }
    Instant now = clock.instant();
    Call call = Call.placed(new CallId(Ids.random()), wish, BoardingNumber.random(random), now);
    if (!calls.add(call)) {
      return new CallOutcome.Refused(Refusal.RIDER_HAS_A_CALL, Optional.empty());
    }
    observer.record(call, call.timeline());
    return new CallOutcome.Done(call, call.timeline());
  }

  /** A car that is brought back may well be parked where it was handed over. */
  private static boolean goesNowhere(NewCall wish) {
    Trip trip = wish.trip();
    long metres = trip.pickup().point().distanceTo(trip.dropOff().point()).metres();
    return metres < SAME_SPOT_METRES && !wish.terms().fetchedBack();
  }

  public CallOutcome handle(CallId id, CallCommand command) {
    Optional<Call> found = calls.findCall(id);
    if (found.isEmpty()) {
      return new CallOutcome.Refused(Refusal.NO_SUCH_CALL, Optional.empty());
    }
    Call call = found.get();
    Instant now = clock.instant();
    return switch (CallLifecycle.decide(call, claimed(call, command, now), now)) {
      case Decision.Refused refused -> new CallOutcome.Refused(refused.refusal(), found);
      case Decision.Accepted accepted -> save(accepted, now);
    };
  }

  /**
   * A wave goes to those who are still free; who was taken by another call, or declined this one,
   * since the wave was chosen is left out.
   */
  private CallCommand claimed(Call call, CallCommand command, Instant now) {
    if (!(command instanceof CallCommand.SendWave wave) || !Search.wantsWave(call, now)) {
      return command;
    }
    List<DriverId> asked =
        wave.offers().stream()
            .map(Offer::driver)
            .filter(driver -> !call.declined().contains(driver))
            .toList();
    List<DriverId> claimed = drivers.claim(asked, call.id(), now);
    return new CallCommand.SendWave(
        wave.offers().stream().filter(offer -> claimed.contains(offer.driver())).toList());
  }

  private CallOutcome save(Decision.Accepted accepted, Instant now) {
    Call next = accepted.next();
    calls.save(next);
    drivers.apply(DutyChanges.of(next.id(), accepted.facts()), now);
    for (CallEvent fact : accepted.facts()) {
      if (fact instanceof CallEvent.DriverRated rated) {
        drivers.addRating(rated.driver(), rated.stars());
      }
    }
    observer.record(next, accepted.facts());
    return new CallOutcome.Done(next, accepted.facts());
  }
}
