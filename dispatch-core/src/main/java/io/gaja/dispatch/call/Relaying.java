package io.gaja.dispatch.call;

import io.gaja.dispatch.call.CallCommand.Relay;
import io.gaja.dispatch.call.CallEvent.MessageRelayed;
import io.gaja.dispatch.call.CallEvent.Side;
import io.gaja.dispatch.id.DriverId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Messages between the two people of a call. For a day after the ride the rider may still write to
 * its driver, who has perhaps found something; a driver may only answer to that.
 */
final class Relaying {
  private Relaying() {}

  static Decision relay(Call call, Relay relay, Instant now) {
    if (relay.text().isBlank() || relay.text().length() > Relay.LONGEST) {
      return CallLifecycle.refuse(Refusal.BAD_MESSAGE);
    }
    boolean fromRider = call.rider().equals(relay.from());
    return switch (call.state()) {
      case CallState.InHand inHand -> pass(call, relay, inHand.driver(), now);
      case CallState.Completed done ->
          fromRider ? afterTheRide(call, relay, done, now) : answer(call, relay, done, now);
      case CallState.Open open ->
          CallLifecycle.refuse(fromRider ? Refusal.NO_DRIVER_YET : Refusal.NOT_YOURS);
      case CallState.Closed closed -> CallLifecycle.refuse(CallLifecycle.whyClosed(closed));
    };
  }

  private static Decision afterTheRide(
      Call call, Relay relay, CallState.Completed done, Instant now) {
    return isRecent(done, now)
        ? pass(call, relay, done.driver(), now)
        : CallLifecycle.refuse(Refusal.CALL_OVER);
  }

  private static Decision answer(Call call, Relay relay, CallState.Completed done, Instant now) {
    return isWrittenAbout(call, now)
        ? pass(call, relay, done.driver(), now)
        : CallLifecycle.refuse(Refusal.CALL_OVER);
  }

  /** Whether its rider may still write to the driver of this ride. */
  static boolean isRecent(CallState.Completed done, Instant now) {
    return now.isBefore(done.at().plus(Relay.AFTER_RIDE));
  }

  /** Whether its rider has written since the ride, and both may go on. */
  static boolean isWrittenAbout(Call call, Instant now) {
    Optional<Instant> written =
        CallFacts.findLast(call.timeline(), MessageRelayed.class).map(MessageRelayed::at);
    return call.state() instanceof CallState.Completed done
        && isRecent(done, now)
        && written.filter(at -> !at.isBefore(done.at())).isPresent();
  }

  private static Decision pass(Call call, Relay relay, DriverId driver, Instant now) {
    boolean fromRider = call.rider().equals(relay.from());
    if (!fromRider && !driver.person().equals(relay.from())) {
      return CallLifecycle.refuse(Refusal.NOT_YOURS);
    }
    if (CallFacts.of(call.timeline(), MessageRelayed.class).count() >= Relay.MOST_MESSAGES) {
      return CallLifecycle.refuse(Refusal.TOO_MANY_MESSAGES);
    }
    Side side = fromRider ? Side.RIDER : Side.DRIVER;
    return CallLifecycle.accept(
        call, call.state(), List.of(new MessageRelayed(now, side, driver, relay.text().strip())));
  }
}
