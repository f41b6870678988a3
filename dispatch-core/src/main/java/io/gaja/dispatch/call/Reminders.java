package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallLifecycle.accept;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What happens when nothing happens while a driver has a call in hand. */
final class Reminders {
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int MOST_REMINDERS = 14; // about half a day

  private Reminders() {}

  /**
   * A deadline passed while a driver has the call: both are asked, less and less often, and not for
   * ever.
   */
  static Decision remind(Call call, CallState.InHand inHand, Instant now) {
    return switch (inHand) {
      case CallState.Assigned(var driver, var since, var expectedAt, int reminders, var wakeAt) ->
          remind(
              call,
              reminders,
              new CallState.Assigned(
                  driver, since, expectedAt, reminders + 1, next(now, reminders)),
              new CallEvent.DriverLate(now, driver, reminders + 1));
      case CallState.Arrived(var driver, var since, var waitsUntil, int reminders, var wakeAt) ->
          remind(
              call,
              reminders,
              new CallState.Arrived(driver, since, waitsUntil, reminders + 1, next(now, reminders)),
              new CallEvent.WaitingOver(now, driver, reminders + 1));
      case CallState.Riding(var driver, var since, var expectedAt, int reminders, var wakeAt) ->
          remind(
              call,
              reminders,
              new CallState.Riding(driver, since, expectedAt, reminders + 1, next(now, reminders)),
              new CallEvent.RideOverdue(now, driver, reminders + 1));
    };
  }

  private static Decision remind(
      Call call, int reminders, CallState next, CallEvent.OfDriver fact) {
    if (reminders < MOST_REMINDERS) {
      return accept(call, next, List.of(fact));
    }
    return isAboutToFetch(call)
        ? Ride.searchAgain(call, fact.driver(), fact.at())
        : CallLifecycle.cancel(call, CallState.Cancelled.Cause.ABANDONED, fact.at());
  }

  /** A car that stands in its bay is not given up with the driver who never came for it. */
  private static boolean isAboutToFetch(Call call) {
    return call.leg() > 1 && !(call.state() instanceof CallState.Riding);
  }

  private static Instant next(Instant now, int reminders) {
    Duration pause = Ride.FIRST_REMINDER.multipliedBy(1L << Math.min(reminders, 5));
    return now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
  }
}
