package io.gaja.bot.line.valet;

import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallDesk;
import io.gaja.dispatch.call.CallEvent;
import io.gaja.dispatch.call.CallObserver;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * Has a parked car brought to its entrance by the time somebody is there who drives it home, unless
 * its owner wants it sooner anyway.
 */
public final class CarForDriver implements CallObserver {
  private final Calls calls;
  private final Supplier<CallDesk> desk;

  /**
   * Looks for the parked cars among these calls.
   *
   * @param desk asked for later: it tells this one of its facts
   */
  public CarForDriver(Calls calls, Supplier<CallDesk> desk) {
    this.calls = calls;
    this.desk = desk;
  }

  @Override
  public void record(Call call, List<CallEvent> facts) {
    for (CallEvent fact : facts) {
      if (fact instanceof CallEvent.DriverAssigned assigned) {
        call.handover()
            .ifPresent(handed -> bring(call.rider(), handed.car(), assigned.expectedAt()));
      }
    }
  }

  private void bring(PersonId owner, Car car, Instant at) {
    calls.listOpenCallsOf(owner).stream()
        .filter(call -> call.state() instanceof CallState.Parked)
        .filter(call -> isOf(call, car))
        .filter(call -> call.findWantedAt().filter(wanted -> !wanted.isAfter(at)).isEmpty())
        .map(Call::id)
        .forEach(id -> desk.get().handle(id, new CallCommand.BringBack(owner, at)));
  }

  static boolean isOf(Call call, Car car) {
    return call.handover().filter(handed -> handed.car().hasPlate(car.plate())).isPresent();
  }
}
