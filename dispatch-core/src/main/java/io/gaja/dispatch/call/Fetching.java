package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallLifecycle.refuse;

import io.gaja.dispatch.call.CallCommand.BringBack;
import io.gaja.dispatch.call.CallCommand.Park;
import io.gaja.dispatch.call.CallEvent.CarParked;
import io.gaja.dispatch.call.CallEvent.CarWanted;
import io.gaja.dispatch.call.CallEvent.FetchStarted;
import io.gaja.dispatch.call.CallEvent.NobodyToFetch;
import io.gaja.dispatch.call.CallEvent.StillParked;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The part of a call's life in which the rider's car stands in a bay and is fetched back. The call
 * is never closed for want of a driver while the car is ours to bring back.
 */
final class Fetching {
  /** Somebody is looked for this long before the rider wants the car. */
  static final Duration AHEAD = Duration.ofMinutes(10);

  static final Duration AGAIN_AFTER = Duration.ofMinutes(5);

  /** After that the rider has to ask again; the operators have long been told. */
  static final int MOST_ATTEMPTS = 12;

  private static final Duration FIRST_REMINDER = Duration.ofHours(12);
  private static final Duration EACH_REMINDER = Duration.ofDays(1);
  private static final int MOST_REMINDERS = 14; // two weeks
  private static final int MOST_WISHES = 50;

  private Fetching() {}

  /** Whether the rider's car is under way, parked or waiting to be brought back. */
  static boolean hasTheCar(Call call) {
    boolean away =
        call.leg() > 1
            || call.state() instanceof CallState.Riding
            || call.state() instanceof CallState.Parked;
    return call.terms().fetchedBack() && call.isOpen() && away;
  }

  static Decision park(Call call, Park command, Instant now) {
    return switch (call.state()) {
      case CallState.InHand inHand when inHand.driver().equals(command.driver()) ->
          whyNoPark(call, command)
              .map(CallLifecycle::refuse)
              .orElseGet(() -> parked(call, inHand.driver(), command, now));
      case CallState other -> refuse(Ride.notInHand(other));
    };
  }

  private static Optional<Refusal> whyNoPark(Call call, Park command) {
    if (!call.terms().fetchedBack()) {
      return Optional.of(Refusal.NO_PARKING);
    }
    if (!(call.state() instanceof CallState.Riding)) {
      return Optional.of(Refusal.NOT_ON_BOARD_YET);
    }
    boolean readable =
        !command.where().isBlank()
            && Handover.isNote(command.where())
            && Handover.isNote(command.key());
    return readable ? Optional.empty() : Optional.of(Refusal.BAD_NOTE);
  }

  private static Decision parked(Call call, DriverId driver, Park command, Instant now) {
    CarParked fact = new CarParked(now, driver, lot(call), command.where().strip());
    Call standing =
        call.handover()
            .map(car -> car.standingAt(fact.where()))
            .map(car -> command.key().isBlank() ? car : car.withKey(command.key()))
            .map(call::handing)
            .orElse(call);
    return CallLifecycle.accept(
        standing,
        new CallState.Parked(
            fact.where(), fact.at(), Optional.empty(), fact.at().plus(FIRST_REMINDER)),
        List.of(fact));
  }

  static Decision bringBack(Call call, BringBack command, Instant now) {
    if (!call.rider().equals(command.rider())) {
      return refuse(Refusal.NOT_YOURS);
    }
    return switch (call.state()) {
      case CallState.Closed closed -> refuse(CallLifecycle.whyClosed(closed));
      case CallState.Parked parked -> wanted(call, parked, command.at(), now);
      case CallState.Open open when !call.terms().fetchedBack() -> refuse(Refusal.NO_PARKING);
      case CallState.Open open ->
          refuse(call.leg() == 1 ? Refusal.NOT_PARKED_YET : Refusal.ALREADY_DONE);
    };
  }

  private static Decision wanted(Call call, CallState.Parked parked, Instant at, Instant now) {
    if (!at.isBefore(reminderAt(parked, MOST_REMINDERS))) {
      return refuse(Refusal.TIME_TOO_FAR);
    }
    if (CallFacts.of(call.timeline(), CarWanted.class).count() >= MOST_WISHES) {
      return refuse(Refusal.TOO_MANY_CHANGES);
    }
    CarWanted wanted = new CarWanted(now, at);
    return isTime(at, now)
        ? fetch(call, parked, Stream.of(wanted), now)
        : CallLifecycle.accept(
            call, resting(parked, Optional.of(at), reminders(call)), List.of(wanted));
  }

  /** The time has come to fetch the car, or to remind its owner of it. */
  static Decision wake(Call call, CallState.Parked parked, Instant now) {
    if (parked.wantedAt().filter(at -> isTime(at, now)).isPresent()) {
      return fetch(call, parked, Stream.of(), now);
    }
    int reminder = reminders(call) + 1;
    return reminder > MOST_REMINDERS
        ? CallLifecycle.cancel(call, CallState.Cancelled.Cause.ABANDONED, now)
        : CallLifecycle.accept(
            call,
            resting(parked, parked.wantedAt(), reminder),
            List.of(new StillParked(now, reminder)));
  }

  private static Decision fetch(
      Call call, CallState.Parked parked, Stream<CallEvent> because, Instant now) {
    return CallLifecycle.accept(
        call.going(wayBack(call, parked.where()), 2),
        new CallState.Searching(0, now),
        Stream.concat(because, Stream.of(new FetchStarted(now))).toList());
  }

  /** From the bay to where the car was handed over. */
  private static Trip wayBack(Call call, String where) {
    Trip trip = call.trip();
    Place lot = lot(call);
    Place bay = new Place(lot.name() + " " + where, lot.address(), lot.point());
    return call.leg() == 1
        ? trip.going(bay, trip.stops().reversed(), trip.pickup())
        : trip.going(bay, trip.stops(), trip.dropOff());
  }

  private static Place lot(Call call) {
    return CallFacts.findLast(call.timeline(), CarParked.class)
        .map(CarParked::lot)
        .orElseGet(() -> call.trip().dropOff());
  }

  /** Every wave went by: the car stays where it is, and somebody is looked for again soon. */
  static Decision nobody(Call call, Instant now) {
    CarParked parked = CallFacts.findLast(call.timeline(), CarParked.class).orElseThrow();
    List<CallEvent> sinceWanted = CallFacts.after(call.timeline(), CarWanted.class);
    int attempt = (int) CallFacts.of(sinceWanted, NobodyToFetch.class).count() + 1;
    Optional<Instant> wantedAt =
        CallFacts.findLast(call.timeline(), CarWanted.class)
            .map(CarWanted::wantedAt)
            .filter(at -> attempt < MOST_ATTEMPTS);
    var bay = new CallState.Parked(parked.where(), parked.at(), wantedAt, now.plus(AGAIN_AFTER));
    return CallLifecycle.accept(
        call,
        wantedAt.isPresent() ? bay : resting(bay, wantedAt, reminders(call)),
        List.of(new NobodyToFetch(now, attempt)));
  }

  private static CallState.Parked resting(
      CallState.Parked parked, Optional<Instant> wantedAt, int reminders) {
    Instant reminderAt = reminderAt(parked, reminders);
    Instant wakeAt =
        wantedAt.map(at -> at.minus(AHEAD)).filter(reminderAt::isAfter).orElse(reminderAt);
    return new CallState.Parked(parked.where(), parked.since(), wantedAt, wakeAt);
  }

  private static Instant reminderAt(CallState.Parked parked, int reminders) {
    return parked.since().plus(FIRST_REMINDER).plus(EACH_REMINDER.multipliedBy(reminders));
  }

  private static int reminders(Call call) {
    List<CallEvent> sinceParked = CallFacts.after(call.timeline(), CarParked.class);
    return (int) CallFacts.of(sinceParked, StillParked.class).count();
  }

  private static boolean isTime(Instant wantedAt, Instant now) {
    return !now.isBefore(wantedAt.minus(AHEAD));
  }
}
