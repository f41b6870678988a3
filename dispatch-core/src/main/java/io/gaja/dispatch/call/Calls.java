package io.gaja.dispatch.call;

import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.id.Slot;
import java.time.Instant;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: the calls of all times. */
public interface Calls {
  int MOST_SLOTS = 10;

  /**
   * Adds a new call; false when the rider has an open one in its slot already, guarded by a unique
   * index.
   */
  boolean add(Call call);

  /** Replaces version n−1 by this version n; throws {@link StaleCall} when somebody was faster. */
  void save(Call call);

  Optional<Call> findCall(CallId id);

  Optional<Call> findOpenCallOf(PersonId rider, Slot slot);

  /** The open calls of a rider in all slots, newest first; at most {@value #MOST_SLOTS}. */
  List<Call> listOpenCallsOf(PersonId rider);

  /** The open call in which something goes on: a parked car waits behind any other. */
  default Optional<Call> findOpenCallOf(PersonId rider) {
    List<Call> open = listOpenCallsOf(rider);
    return open.stream()
        .filter(call -> !(call.state() instanceof CallState.Parked))
        .findFirst()
        .or(() -> open.stream().findFirst());
  }

  /** The call that this driver has in hand. */
  Optional<Call> findCallInHandOf(DriverId driver);

  /** The call whose car this driver was the last to park, of those placed since; the newest. */
  Optional<Call> findLastParkedBy(DriverId driver, Instant since);

  /** Open calls whose deadline has passed, the most overdue first. */
  List<Call> listDue(Instant now, int most);

  /** The newest calls of a rider, open or not. */
  List<Call> listCallsOf(PersonId rider, int most);

  /** Calls that ended since, which the driver drove, declined or let go by; newest first. */
  List<Call> listCallsWith(DriverId driver, Instant since, int most);

  /** Open calls, newest first. */
  List<Call> listOpen(int most);

  /**
   * How many calls are in each state now, by the state's name; closed ones of the last day only.
   */
  Map<String, Long> countByState(Instant now);

  /**
   * The call was changed by somebody else since it was read; the transaction is to be tried again.
   */
  final class StaleCall extends ConcurrentModificationException {
    public StaleCall(CallId id) {
      super("Call " + id + " was changed since it was read");
    }
  }
}
