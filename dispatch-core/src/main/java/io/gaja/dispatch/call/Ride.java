package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallLifecycle.accept;
import static io.gaja.dispatch.call.CallLifecycle.refuse;

import io.gaja.dispatch.call.CallCommand.Board;
import io.gaja.dispatch.id.DriverId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The part of a call's life in which a driver has it in hand; how it ends is {@link Ending}. */
final class Ride {
  /**
   * Past the expected time of arrival; people are late by a few minutes and need no nagging for it.
   */
  static final Duration FIRST_REMINDER = Duration.ofMinutes(5);

  private Ride() {}

  static Decision arrive(Call call, DriverId driver, Instant now) {
    return switch (call.state()) {
      case CallState.Assigned assigned when assigned.driver().equals(driver) -> {
        Instant until = now.plus(call.terms().freeWaiting());
        yield accept(
            call,
            new CallState.Arrived(driver, now, until, 0, until),
            List.of(new CallEvent.DriverArrived(now, driver, until)));
      }
      case CallState.InHand inHand when inHand.driver().equals(driver) ->
          refuse(Refusal.ALREADY_DONE);
      case CallState other -> refuse(notInHand(other));
    };
  }

  static Decision board(Call call, Board command, Instant now) {
    return switch (call.state()) {
      case CallState.Arrived arrived when arrived.driver().equals(command.driver()) ->
          call.leg() == 1 && isWrong(command.number(), call)
              ? refuse(Refusal.WRONG_BOARDING_NUMBER)
              : depart(call, arrived, command, now);
      case CallState.Assigned assigned when assigned.driver().equals(command.driver()) ->
          refuse(Refusal.NOT_ARRIVED_YET);
      case CallState.Riding riding when riding.driver().equals(command.driver()) ->
          refuse(Refusal.ALREADY_DONE);
      case CallState other -> refuse(notInHand(other));
    };
  }

  /** Whether a number was told that is not the one of this call. */
  static boolean isWrong(Optional<String> number, Call call) {
    return number.filter(digits -> !digits.equals(call.boardingNumber().digits())).isPresent();
  }

  private static Decision depart(Call call, CallState.Arrived arrived, Board command, Instant now) {
    Duration drive = call.trip().route().duration();
    Instant expectedAt = now.plus(drive);
    Instant overdueAt = expectedAt.plus(drive).plus(FIRST_REMINDER);
    CallEvent departed = departed(call, command, expectedAt, now);
    return accept(
        call,
        new CallState.Riding(arrived.driver(), now, expectedAt, 0, overdueAt),
        Stream.concat(Stream.of(departed), waitingFee(call, arrived, now)).toList());
  }

  private static CallEvent departed(Call call, Board command, Instant expectedAt, Instant now) {
    DriverId driver = command.driver();
    boolean checked = command.number().isPresent();
    if (call.leg() > 1) {
      return new CallEvent.CarOnItsWay(now, driver, expectedAt);
    }
    return call.terms().fetchedBack()
        ? new CallEvent.CarTakenOver(now, driver, checked, expectedAt)
        : new CallEvent.RiderBoarded(now, driver, checked, expectedAt);
  }

  /** Nobody is waited for at the bay. */
  private static Stream<CallEvent> waitingFee(Call call, CallState.Arrived arrived, Instant now) {
    Duration beyond = Duration.between(arrived.waitsUntil(), now);
    return call.terms().waitingFee().filter(fee -> call.leg() == 1 && beyond.isPositive()).stream()
        .map(
            fee -> new CallEvent.WaitingCharged(now, arrived.driver(), beyond, fee.feeFor(beyond)));
  }

  static Decision reportAbsent(Call call, DriverId driver, Instant now) {
    return switch (call.state()) {
      case CallState.InHand inHand
          when inHand.driver().equals(driver) && Fetching.hasTheCar(call) ->
          refuse(Refusal.CAR_IN_HAND);
      case CallState.Arrived arrived when arrived.driver().equals(driver) ->
          now.isBefore(arrived.waitsUntil())
              ? refuse(Refusal.WAIT_LONGER)
              : CallLifecycle.cancel(call, CallState.Cancelled.Cause.RIDER_ABSENT, now);
      case CallState.Assigned assigned when assigned.driver().equals(driver) ->
          refuse(Refusal.NOT_ARRIVED_YET);
      case CallState.Riding riding when riding.driver().equals(driver) ->
          refuse(Refusal.ALREADY_ON_BOARD);
      case CallState other -> refuse(notInHand(other));
    };
  }

  static Decision giveUp(Call call, DriverId driver, Instant now) {
    return switch (call.state()) {
      case CallState.Riding riding when riding.driver().equals(driver) ->
          Fetching.hasTheCar(call)
              ? refuse(Refusal.CAR_IN_HAND)
              : CallLifecycle.cancel(call, CallState.Cancelled.Cause.DRIVER_ON_BOARD, now);
      case CallState.InHand inHand when inHand.driver().equals(driver) ->
          searchAgain(call, driver, now);
      case CallState other -> refuse(notInHand(other));
    };
  }

  static Decision searchAgain(Call call, DriverId without, Instant now) {
    return accept(
        call, new CallState.Searching(0, now), List.of(new CallEvent.DriverGaveUp(now, without)));
  }

  static Refusal notInHand(CallState state) {
    return state instanceof CallState.Closed closed
        ? CallLifecycle.whyClosed(closed)
        : Refusal.NOT_YOURS;
  }
}
