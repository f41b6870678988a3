package io.gaja.bot.health;

import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallEvent;
import io.gaja.dispatch.call.CallObserver;
import io.gaja.dispatch.store.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * {@code gaja.call.match}: how long a rider waited for a driver, from the call, from the moment the
 * driver before gave up, or from when the parked car was to be fetched.
 */
final class MatchTimes implements CallObserver {
  private static final Duration[] STEPS = {
    Duration.ofSeconds(5),
    Duration.ofSeconds(15),
    Duration.ofSeconds(30),
    Duration.ofMinutes(1),
    Duration.ofMinutes(2),
    Duration.ofMinutes(5)
  };

  private final MeterRegistry meters;

  MatchTimes(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public void record(Call call, List<CallEvent> facts) {
    for (CallEvent fact : facts) {
      if (fact instanceof CallEvent.DriverAssigned assigned) {
        Duration waited = Duration.between(searchedSince(call), assigned.at());
        Transactions.afterCommit(() -> timer(call).record(waited));
      }
    }
  }

  private static Instant searchedSince(Call call) {
    return call.timeline().stream()
        .filter(fact ->
            fact instanceof CallEvent.DriverGaveUp || fact instanceof CallEvent.FetchStarted)
        .map(CallEvent::at)
        .reduce(call.placedAt(), (earlier, later) -> later);
  }

  private Timer timer(Call call) {
    return Timer.builder("gaja.call.match")
        .tag("line", call.line().value())
        .serviceLevelObjectives(STEPS)
        .register(meters);
  }
}
