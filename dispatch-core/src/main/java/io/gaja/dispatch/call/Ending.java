package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallLifecycle.accept;
import static io.gaja.dispatch.call.CallLifecycle.refuse;

import io.gaja.dispatch.call.CallCommand.Finish;
import io.gaja.dispatch.call.CallCommand.HandBack;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a ride comes to its end and its receipt: at the drop-off, or with the key handed back. */
final class Ending {
  private Ending() {}

  static Decision finish(Call call, Finish command, Instant now) {
    return switch (call.state()) {
      case CallState.Riding riding when riding.driver().equals(command.driver()) -> {
        if (call.terms().fetchedBack()) {
          yield refuse(call.leg() == 1 ? Refusal.PARK_FIRST : Refusal.NUMBER_NEEDED);
        }
        yield switch (call.terms().pricing()) {
          case Pricing.Metered metered ->
              command
                  .meter()
                  .map(meter -> finishAt(call, riding, metered, meter, now))
                  .orElseGet(() -> refuse(Refusal.FARE_NEEDED));
          case Pricing.Fixed fixed -> complete(call, riding, Prices.total(call), Stream.of(), now);
        };
      }
      case CallState.InHand inHand when inHand.driver().equals(command.driver()) ->
          refuse(Refusal.NOT_ON_BOARD_YET);
      case CallState other -> refuse(Ride.notInHand(other));
    };
  }

  private static Decision finishAt(
      Call call, CallState.Riding riding, Pricing pricing, Money meter, Instant now) {
    boolean known = meter.currency().equals(call.trip().estimate().total().currency());
    if (!known || !pricing.allows(meter)) {
      return refuse(Refusal.FARE_OUT_OF_BOUNDS);
    }
    Fare fare = new Fare(List.of(new Fare.Item(Fare.Kind.METER, meter)));
    return complete(call, riding, fare, Stream.of(), now);
  }

  /** The owner has the car again. */
  static Decision handBack(Call call, HandBack command, Instant now) {
    return switch (call.state()) {
      case CallState.InHand inHand when inHand.driver().equals(command.driver()) -> {
        if (!call.terms().fetchedBack()) {
          yield refuse(Refusal.NO_PARKING);
        }
        if (!(inHand instanceof CallState.Riding riding)) {
          yield refuse(Refusal.NOT_ON_BOARD_YET);
        }
        if (call.leg() == 1) {
          yield refuse(Refusal.PARK_FIRST);
        }
        yield Ride.isWrong(command.number(), call)
            ? refuse(Refusal.WRONG_BOARDING_NUMBER)
            : handedBack(call, riding, command.number().isPresent(), now);
      }
      case CallState other -> refuse(Ride.notInHand(other));
    };
  }

  private static Decision handedBack(
      Call call, CallState.Riding riding, boolean numberChecked, Instant now) {
    var fact = new CallEvent.CarHandedBack(now, riding.driver(), numberChecked);
    return complete(call, riding, Prices.total(call), Stream.of(fact), now);
  }

  private static Decision complete(
      Call call, CallState.Riding riding, Fare fare, Stream<CallEvent> because, Instant now) {
    Instant boardedAt =
        CallFacts.of(call.timeline(), CallEvent.CarTakenOver.class)
            .map(CallEvent::at)
            .findFirst()
            .orElse(riding.since());
    Receipt receipt = new Receipt(fare, boardedAt, now);
    return accept(
        call,
        new CallState.Completed(riding.driver(), receipt, Optional.empty()),
        Stream.concat(
                because, Stream.of(new CallEvent.RideCompleted(now, riding.driver(), receipt)))
            .toList());
  }
}
