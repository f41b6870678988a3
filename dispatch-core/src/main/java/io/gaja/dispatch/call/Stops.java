package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallLifecycle.refuse;

import io.gaja.dispatch.call.CallCommand.AnswerStop;
import io.gaja.dispatch.call.CallCommand.ProposeStop;
import io.gaja.dispatch.call.CallEvent.StopProposed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stops that the rider asks for once there is a driver: one at a time, and the driver agrees. */
final class Stops {
  private static final int MOST_PROPOSALS = 10;

  private Stops() {}

  static Decision propose(Call call, ProposeStop command, Instant now) {
    if (!call.rider().equals(command.rider())) {
      return refuse(Refusal.NOT_YOURS);
    }
    return switch (call.state()) {
      case CallState.InHand inHand ->
          whyNot(call, command)
              .map(CallLifecycle::refuse)
              .orElseGet(() ->
                  CallLifecycle.accept(
                      call,
                      inHand,
                      List.of(
                          new StopProposed(
                              now,
                              inHand.driver(),
                              command.place(),
                              command.price(),
                              command.route()))));
      case CallState.Open open -> refuse(Refusal.NO_DRIVER_YET);
      case CallState.Closed closed -> refuse(CallLifecycle.whyClosed(closed));
    };
  }

  private static Optional<Refusal> whyNot(Call call, ProposeStop command) {
    if (call.terms().fetchedBack()) {
      return Optional.of(Refusal.NO_STOPS);
    }
    if (call.terms().pricing() instanceof Pricing.Metered) {
      return Optional.of(Refusal.STOP_BY_METER);
    }
    if (call.findProposedStop().isPresent()) {
      return Optional.of(Refusal.STOP_PENDING);
    }
    long proposed = CallFacts.of(call.timeline(), StopProposed.class).count();
    if (call.trip().stops().size() >= Trip.MOST_STOPS || proposed >= MOST_PROPOSALS) {
      return Optional.of(Refusal.TOO_MANY_STOPS);
    }
    boolean known = command.price().currency().equals(Prices.asked(call).currency());
    return known && !command.price().isNegative()
        ? Optional.empty()
        : Optional.of(Refusal.FARE_OUT_OF_BOUNDS);
  }

  static Decision answer(Call call, AnswerStop command, Instant now) {
    return switch (call.state()) {
      case CallState.InHand inHand when inHand.driver().equals(command.driver()) ->
          call.findProposedStop()
              .map(stop -> command.agreed() ? agree(call, stop, now) : decline(call, stop, now))
              .orElseGet(() -> refuse(Refusal.NO_STOP_ASKED));
      case CallState other -> refuse(Ride.notInHand(other));
    };
  }

  private static Decision agree(Call call, StopProposed stop, Instant now) {
    Call longer =
        call.going(call.trip().stoppingAt(stop.place(), stop.route()), call.leg())
            .costing(Prices.withStop(call, stop.price()));
    return CallLifecycle.accept(
        longer,
        call.state(),
        List.of(new CallEvent.StopAgreed(now, stop.driver(), stop.place(), stop.price())));
  }

  private static Decision decline(Call call, StopProposed stop, Instant now) {
    return CallLifecycle.accept(
        call, call.state(), List.of(new CallEvent.StopDeclined(now, stop.driver())));
  }
}
