package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallState.Cancelled.Cause;

import io.gaja.dispatch.call.CallCommand.Accept;
import io.gaja.dispatch.call.CallCommand.AnswerStop;
import io.gaja.dispatch.call.CallCommand.Arrive;
import io.gaja.dispatch.call.CallCommand.Board;
import io.gaja.dispatch.call.CallCommand.BringBack;
import io.gaja.dispatch.call.CallCommand.CancelByOperator;
import io.gaja.dispatch.call.CallCommand.CancelByRider;
import io.gaja.dispatch.call.CallCommand.Counter;
import io.gaja.dispatch.call.CallCommand.Decline;
import io.gaja.dispatch.call.CallCommand.Finish;
import io.gaja.dispatch.call.CallCommand.GiveUp;
import io.gaja.dispatch.call.CallCommand.HandBack;
import io.gaja.dispatch.call.CallCommand.LeaveCounter;
import io.gaja.dispatch.call.CallCommand.Park;
import io.gaja.dispatch.call.CallCommand.ProposeStop;
import io.gaja.dispatch.call.CallCommand.RaisePrice;
import io.gaja.dispatch.call.CallCommand.Rate;
import io.gaja.dispatch.call.CallCommand.Relay;
import io.gaja.dispatch.call.CallCommand.ReportAbsent;
import io.gaja.dispatch.call.CallCommand.SendWave;
import io.gaja.dispatch.call.CallCommand.ShowCar;
import io.gaja.dispatch.call.CallCommand.TakeCounter;
import io.gaja.dispatch.call.CallCommand.UpdateHandover;
import io.gaja.dispatch.call.CallCommand.Wake;
import io.gaja.dispatch.id.PersonId;
import java.time.Instant;
import java.util.List;

/** Decides every command on every state, and touches nothing. */
public final class CallLifecycle {
  private CallLifecycle() {}

  public static Decision decide(Call call, CallCommand command, Instant now) {
    return switch (command) {
      case SendWave wave -> Search.sendWave(call, wave, now);
      case Accept accept -> Search.accept(call, accept.driver(), now);
      case Decline decline -> Search.decline(call, decline.driver(), now);
      case Wake wake -> wake(call, now);
      case Arrive arrive -> Ride.arrive(call, arrive.driver(), now);
      case Board board -> Ride.board(call, board, now);
      case Finish finish -> Ending.finish(call, finish, now);
      case ReportAbsent absent -> Ride.reportAbsent(call, absent.driver(), now);
      case GiveUp giveUp -> Ride.giveUp(call, giveUp.driver(), now);
      case RaisePrice raise -> Bargaining.raise(call, raise, now);
      case Counter counter -> Bargaining.counter(call, counter, now);
      case TakeCounter take -> Bargaining.take(call, take, now);
      case LeaveCounter leave -> Bargaining.leave(call, leave, now);
      case ProposeStop propose -> Stops.propose(call, propose, now);
      case AnswerStop answer -> Stops.answer(call, answer, now);
      case UpdateHandover update -> OwnCar.update(call, update, now);
      case ShowCar show -> OwnCar.show(call, show, now);
      case Park park -> Fetching.park(call, park, now);
      case BringBack bring -> Fetching.bringBack(call, bring, now);
      case HandBack handBack -> Ending.handBack(call, handBack, now);
      case CancelByRider cancel -> cancelByRider(call, cancel.rider(), now);
      case CancelByOperator cancel -> cancel(call, Cause.OPERATOR, now);
      case Rate rate -> rate(call, rate, now);
      case Relay relay -> Relaying.relay(call, relay, now);
    };
  }

  private static Decision wake(Call call, Instant now) {
    if (!(call.state() instanceof CallState.Open open) || now.isBefore(open.wakeAt())) {
      return refuse(Refusal.MOVED_ON);
    }
    return switch (open) {
      case CallState.Searching searching -> refuse(Refusal.MOVED_ON); // the dispatcher sends a wave
      case CallState.Offering offering -> Search.expire(call, offering, now);
      case CallState.Parked parked -> Fetching.wake(call, parked, now);
      case CallState.InHand inHand -> Reminders.remind(call, inHand, now);
    };
  }

  private static Decision cancelByRider(Call call, PersonId rider, Instant now) {
    if (!call.rider().equals(rider)) {
      return refuse(Refusal.NOT_YOURS);
    }
    if (Fetching.hasTheCar(call)) {
      return refuse(Refusal.CAR_IN_HAND);
    }
    return switch (call.state()) {
      case CallState.Searching searching -> cancel(call, Cause.RIDER_WHILE_SEARCHING, now);
      case CallState.Offering offering -> cancel(call, Cause.RIDER_WHILE_SEARCHING, now);
      case CallState.Assigned assigned -> cancel(call, Cause.RIDER_BEFORE_PICKUP, now);
      case CallState.Arrived arrived -> cancel(call, Cause.RIDER_BEFORE_PICKUP, now);
      case CallState.Riding riding -> cancel(call, Cause.RIDER_ON_BOARD, now);
      case CallState.Parked parked -> refuse(Refusal.CAR_IN_HAND);
      case CallState.Closed closed -> refuse(whyClosed(closed));
    };
  }

  static Decision cancel(Call call, Cause cause, Instant now) {
    if (call.state() instanceof CallState.Closed closed) {
      return refuse(whyClosed(closed));
    }
    var driver = call.state().findDriver();
    var facts = Search.withdrawals(call, CallEvent.OfferWithdrawn.Why.CALL_CANCELLED, now);
    facts.add(new CallEvent.CallCancelled(now, cause, driver));
    return accept(call, new CallState.Cancelled(cause, driver, now), facts);
  }

  private static Decision rate(Call call, Rate rate, Instant now) {
    if (!call.rider().equals(rate.rider())) {
      return refuse(Refusal.NOT_YOURS);
    }
    if (rate.stars() < 1 || rate.stars() > 5) {
      return refuse(Refusal.BAD_RATING);
    }
    if (!(call.state() instanceof CallState.Completed done)) {
      return refuse(Refusal.NOT_COMPLETED);
    }
    if (done.stars().isPresent()) {
      return refuse(Refusal.ALREADY_RATED);
    }
    return accept(
        call,
        done.rated(rate.stars()),
        List.of(new CallEvent.DriverRated(now, done.driver(), rate.stars())));
  }

  static Refusal whyClosed(CallState.Closed closed) {
    return switch (closed) {
      case CallState.Completed completed -> Refusal.CALL_OVER;
      case CallState.Cancelled cancelled -> Refusal.CALL_CANCELLED;
      case CallState.Unserved unserved -> Refusal.CALL_OVER;
    };
  }

  static Decision accept(Call call, CallState next, List<CallEvent> facts) {
    return new Decision.Accepted(call.then(next, facts), facts);
  }

  static Decision refuse(Refusal refusal) {
    return new Decision.Refused(refusal);
  }
}
