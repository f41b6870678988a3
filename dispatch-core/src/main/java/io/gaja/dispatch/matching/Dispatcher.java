package io.gaja.dispatch.matching;

import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallDesk;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.call.NearbyCalls;
import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.line.DispatchedLine;
import io.gaja.dispatch.line.ServiceLines;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.store.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Wakes every call whose deadline has passed: sends the next wave, lets offers lapse, reminds
 * people.
 */
public final class Dispatcher implements Waker<Call> {
  /** A driver whose last position is older than this is not asked. */
  public static final Duration FRESH = Duration.ofMinutes(5);

  /** Besides those who were asked already, who must not hide the ones behind them. */
  private static final int MOST_NEAR = 50;

  private static final Distance AROUND_DROP_OFF = new Distance(2_000);
  private static final Duration LATELY = Duration.ofHours(3);
  private static final int MOST_CALLS = 50;

  private final Calls calls;
  private final NearbyCalls nearbyCalls;
  private final Drivers drivers;
  private final ServiceLines lines;
  private final CallDesk desk;
  private final Transactions transactions;
  private final InstantSource clock;

  public Dispatcher(
      Calls calls,
      NearbyCalls nearbyCalls,
      Drivers drivers,
      ServiceLines lines,
      CallDesk desk,
      Transactions transactions,
      InstantSource clock) {
    this.calls = calls;
    this.nearbyCalls = nearbyCalls;
    this.drivers = drivers;
    this.lines = lines;
    this.desk = desk;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public List<Call> listDue(int most) {
    return calls.listDue(clock.instant(), most);
  }

  @Override
  public String nameOf(Call call) {
    return "Call " + call.id();
  }

  @Override
  public void wake(Call call) {
    CallCommand command =
        call.state() instanceof CallState.Searching searching
            ? new CallCommand.SendWave(chooseOffers(call, searching))
            : new CallCommand.Wake();
    var unused = transactions.run(() -> desk.handle(call.id(), command));
  }

  /** Nobody for a line that is not offered any more: the call ends like one that nobody takes. */
  private List<Offer> chooseOffers(Call call, CallState.Searching searching) {
    return lines
        .findDispatched(call.line())
        .map(line -> chooseOffers(call, searching, line))
        .orElse(List.of());
  }

  private List<Offer> chooseOffers(Call call, CallState.Searching searching, DispatchedLine line) {
    Instant now = clock.instant();
    Distance radius = call.terms().offers().radiusOfWave(searching.wavesSent() + 1);
    Candidates candidates = new Candidates(call, line, radius, callsThere(call, line, now), now);
    int mostAskedBefore = call.declined().size() + call.lapsed().size();
    return candidates.choose(
        drivers.listFreeNear(
            call.trip().pickup().point(),
            call.line(),
            call.terms().needs(),
            candidates.farthest(),
            now.minus(FRESH),
            MOST_NEAR + mostAskedBefore));
  }

  /** How likely the next call is from where this one ends. */
  private Optional<Integer> callsThere(Call call, DispatchedLine line, Instant now) {
    return line.showsWayHome()
        ? Optional.of(
            nearbyCalls.countStarted(
                call.line(),
                call.trip().dropOff().point(),
                AROUND_DROP_OFF,
                now.minus(LATELY),
                MOST_CALLS))
        : Optional.empty();
  }
}
