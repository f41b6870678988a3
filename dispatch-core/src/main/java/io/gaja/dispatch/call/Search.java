package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallLifecycle.refuse;

import io.gaja.dispatch.call.CallCommand.SendWave;
import io.gaja.dispatch.id.DriverId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The part of a call's life before somebody has it in hand: waves of offers and their answers. */
final class Search {
  private Search() {}

  /** Whether drivers may be claimed for this call now. */
  static boolean wantsWave(Call call, Instant now) {
    return call.state() instanceof CallState.Searching searching
        && !now.isBefore(searching.wakeAt())
        && searching.wavesSent() < call.terms().offers().waves();
  }

  static Decision sendWave(Call call, SendWave command, Instant now) {
    if (!(call.state() instanceof CallState.Searching searching)
        || now.isBefore(searching.wakeAt())) {
      return refuse(Refusal.MOVED_ON);
    }
    OfferPolicy policy = call.terms().offers();
    int wave = searching.wavesSent() + 1;
    if (wave > policy.waves()) {
      return call.leg() == 1 ? unserved(call, now) : Fetching.nobody(call, now);
    }
    if (command.offers().isEmpty()) {
      return goOn(
          call,
          new CallState.Searching(wave, now.plus(policy.offerLasts())),
          Stream.of(new CallEvent.NobodyNear(now, wave)),
          now);
    }
    return goOn(
        call,
        CallState.Offering.of(wave, command.offers()),
        Stream.of(new CallEvent.WaveSent(now, wave, command.offers())),
        now);
  }

  private static Decision unserved(Call call, Instant now) {
    return CallLifecycle.accept(
        call, new CallState.Unserved(now), List.of(new CallEvent.NobodyFound(now)));
  }

  private static Decision goOn(Call call, CallState next, Stream<CallEvent> facts, Instant now) {
    return CallLifecycle.accept(
        call, next, Stream.concat(facts, Bargaining.suggestion(call, now)).toList());
  }

  static Decision accept(Call call, DriverId driver, Instant now) {
    return answer(call, driver, now, (offering, offer) -> assign(call, offer, Stream.of(), now));
  }

  /** What a driver says to an open offer, or why it is too late for that. */
  static Decision answer(
      Call call,
      DriverId driver,
      Instant now,
      BiFunction<CallState.Offering, Offer, Decision> answer) {
    return switch (call.state()) {
      case CallState.Offering offering ->
          offering
              .findOfferTo(driver)
              .filter(offer -> offer.isOpen(now))
              .map(offer -> answer.apply(offering, offer))
              .orElseGet(() -> refuse(Refusal.OFFER_OVER));
      case CallState.Searching searching -> refuse(Refusal.OFFER_OVER);
      case CallState.Parked parked -> refuse(Refusal.OFFER_OVER);
      case CallState.InHand inHand ->
          refuse(inHand.driver().equals(driver) ? Refusal.ALREADY_DONE : Refusal.TAKEN_BY_ANOTHER);
      case CallState.Closed closed -> refuse(CallLifecycle.whyClosed(closed));
    };
  }

  /** The driver of this offer gets the call, because of these facts; all others hear of it. */
  static Decision assign(Call call, Offer offer, Stream<CallEvent> because, Instant now) {
    Instant expectedAt = now.plus(offer.pickupTime());
    List<CallEvent> facts = new ArrayList<>(because.toList());
    facts.add(new CallEvent.DriverAssigned(now, offer.driver(), expectedAt));
    withdrawals(call, CallEvent.OfferWithdrawn.Why.TAKEN_BY_ANOTHER, now).stream()
        .filter(fact -> !isFor(fact, offer.driver()))
        .forEach(facts::add);
    return CallLifecycle.accept(
        call,
        new CallState.Assigned(
            offer.driver(), now, expectedAt, 0, expectedAt.plus(Ride.FIRST_REMINDER)),
        facts);
  }

  private static boolean isFor(CallEvent fact, DriverId driver) {
    return fact instanceof CallEvent.OfferWithdrawn withdrawn && withdrawn.driver().equals(driver);
  }

  static Decision decline(Call call, DriverId driver, Instant now) {
    return call.state() instanceof CallState.Offering offering
            && offering.findOfferTo(driver).isPresent()
        ? without(call, offering, new CallEvent.OfferDeclined(now, driver), now)
        : refuse(Refusal.OFFER_OVER);
  }

  /** One offer less, because of this fact about its driver. */
  static Decision without(
      Call call, CallState.Offering offering, CallEvent.OfDriver fact, Instant now) {
    List<Offer> left =
        offering.offers().stream().filter(offer -> !offer.driver().equals(fact.driver())).toList();
    return CallLifecycle.accept(call, after(offering, left, now), List.of(fact));
  }

  /** A counter-offer that waits for the rider outlives the others of its wave. */
  static Decision expire(Call call, CallState.Offering offering, Instant now) {
    List<Offer> left = offering.offers().stream().filter(offer -> offer.isOpen(now)).toList();
    Stream<CallEvent> lapsed =
        offering.offers().stream()
            .filter(offer -> !offer.isOpen(now))
            .map(offer -> new CallEvent.OfferLapsed(now, offer.driver()));
    return left.isEmpty()
        ? goOn(call, after(offering, left, now), lapsed, now)
        : CallLifecycle.accept(call, after(offering, left, now), lapsed.toList());
  }

  private static CallState after(CallState.Offering offering, List<Offer> left, Instant now) {
    return left.isEmpty()
        ? new CallState.Searching(offering.wave(), now)
        : CallState.Offering.of(offering.wave(), left);
  }

  /** The open offers taken back; a list that may be added to. */
  static List<CallEvent> withdrawals(Call call, CallEvent.OfferWithdrawn.Why why, Instant now) {
    List<CallEvent> facts = new ArrayList<>();
    if (call.state() instanceof CallState.Offering offering) {
      for (Offer offer : offering.offers()) {
        facts.add(new CallEvent.OfferWithdrawn(now, offer.driver(), why));
      }
    }
    return facts;
  }
}
