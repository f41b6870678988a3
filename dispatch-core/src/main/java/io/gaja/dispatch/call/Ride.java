package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallLifecycle.accept;
import static io.gaja.dispatch.call.CallLifecycle.refuse;

import io.gaja.dispatch.call.CallCommand.Board;
import io.gaja.dispatch.call.CallCommand.Finish;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.DriverId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The part of a call's life in which a driver has it in hand. */
final class Ride {
  /**
   * Past the expected time of arrival; people are late by a few minutes and need no nagging for it.
   */
  static final Duration FIRST_REMINDER = Duration.ofMinutes(5);

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int MOST_REMINDERS = 14; // about half a day

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
      case CallState.Arrived arrived when arrived.driver().equals(command.driver()) -> {
        if (command.number().isPresent()
            && !command.number().get().equals(call.boardingNumber().digits())) {
          yield refuse(Refusal.WRONG_BOARDING_NUMBER);
        }
        yield depart(call, command, now);
      }
      case CallState.Assigned assigned when assigned.driver().equals(command.driver()) ->
          refuse(Refusal.NOT_ARRIVED_YET);
      case CallState.Riding riding when riding.driver().equals(command.driver()) ->
          refuse(Refusal.ALREADY_DONE);
      case CallState other -> refuse(notInHand(other));
    };
  }

  private static Decision depart(Call call, Board command, Instant now) {
    Duration drive = call.trip().route().duration();
    Instant expectedAt = now.plus(drive);
    Instant overdueAt = expectedAt.plus(drive).plus(FIRST_REMINDER);
    DriverId driver = command.driver();
    boolean checked = command.number().isPresent();
    return accept(
        call,
        new CallState.Riding(driver, now, expectedAt, 0, overdueAt),
        List.of(new CallEvent.RiderBoarded(now, driver, checked, expectedAt)));
  }

  static Decision finish(Call call, Finish command, Instant now) {
    return switch (call.state()) {
      case CallState.Riding riding when riding.driver().equals(command.driver()) ->
          switch (call.terms().pricing()) {
            case Pricing.Metered metered ->
                command
                    .meter()
                    .map(meter -> finishAt(call, riding, metered, meter, now))
                    .orElseGet(() -> refuse(Refusal.FARE_NEEDED));
            case Pricing.Fixed fixed -> complete(call, riding, call.trip().estimate(), now);
          };
      case CallState.InHand inHand when inHand.driver().equals(command.driver()) ->
          refuse(Refusal.NOT_ON_BOARD_YET);
      case CallState other -> refuse(notInHand(other));
    };
  }

  private static Decision finishAt(
      Call call, CallState.Riding riding, Pricing pricing, Money meter, Instant now) {
    boolean known = meter.currency().equals(call.trip().estimate().total().currency());
    if (!known || !pricing.allows(meter)) {
      return refuse(Refusal.FARE_OUT_OF_BOUNDS);
    }
    Fare fare = new Fare(List.of(new Fare.Item(Fare.Kind.METER, meter)));
    return complete(call, riding, fare, now);
  }

  private static Decision complete(Call call, CallState.Riding riding, Fare fare, Instant now) {
    Receipt receipt = new Receipt(fare, riding.since(), now);
    return accept(
        call,
        new CallState.Completed(riding.driver(), receipt, Optional.empty()),
        List.of(new CallEvent.RideCompleted(now, riding.driver(), receipt)));
  }

  static Decision reportAbsent(Call call, DriverId driver, Instant now) {
    return switch (call.state()) {
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
          CallLifecycle.cancel(call, CallState.Cancelled.Cause.DRIVER_ON_BOARD, now);
      case CallState.InHand inHand when inHand.driver().equals(driver) ->
          accept(
              call,
              new CallState.Searching(0, now),
              List.of(new CallEvent.DriverGaveUp(now, driver)));
      case CallState other -> refuse(notInHand(other));
    };
  }

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

  private static Decision remind(Call call, int reminders, CallState next, CallEvent fact) {
    return reminders >= MOST_REMINDERS
        ? CallLifecycle.cancel(call, CallState.Cancelled.Cause.ABANDONED, fact.at())
        : accept(call, next, List.of(fact));
  }

  private static Instant next(Instant now, int reminders) {
    Duration pause = FIRST_REMINDER.multipliedBy(1L << Math.min(reminders, 5));
    return now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
  }

  private static Refusal notInHand(CallState state) {
    return state instanceof CallState.Closed closed
        ? CallLifecycle.whyClosed(closed)
        : Refusal.NOT_YOURS;
  }
}
