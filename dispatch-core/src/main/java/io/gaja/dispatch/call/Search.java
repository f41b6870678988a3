package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallLifecycle.refuse;

import io.gaja.dispatch.call.CallCommand.SendWave;
import io.gaja.dispatch.id.DriverId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
      return CallLifecycle.accept(
          call, new CallState.Unserved(now), List.of(new CallEvent.NobodyFound(now)));
    }
    Instant over = now.plus(policy.offerLasts());
    if (command.offers().isEmpty()) {
      return CallLifecycle.accept(
          call, new CallState.Searching(wave, over), List.of(new CallEvent.NobodyNear(now, wave)));
    }
    return CallLifecycle.accept(
        call,
        new CallState.Offering(wave, command.offers(), over),
        List.of(new CallEvent.WaveSent(now, wave, command.offers())));
  }

  static Decision accept(Call call, DriverId driver, Instant now) {
    return switch (call.state()) {
      case CallState.Offering offering ->
          offering
              .findOfferTo(driver)
              .filter(offer -> now.isBefore(offer.expiresAt()))
              .map(offer -> assign(call, offer, now))
              .orElseGet(() -> refuse(Refusal.OFFER_OVER));
      case CallState.Searching searching -> refuse(Refusal.OFFER_OVER);
      case CallState.InHand inHand ->
          refuse(inHand.driver().equals(driver) ? Refusal.ALREADY_DONE : Refusal.TAKEN_BY_ANOTHER);
      case CallState.Closed closed -> refuse(CallLifecycle.whyClosed(closed));
    };
  }

  private static Decision assign(Call call, Offer offer, Instant now) {
    Instant expectedAt = now.plus(offer.pickupTime());
    List<CallEvent> facts = new ArrayList<>();
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
    if (!(call.state() instanceof CallState.Offering offering)
        || offering.findOfferTo(driver).isEmpty()) {
      return refuse(Refusal.OFFER_OVER);
    }
    List<Offer> left =
        offering.offers().stream().filter(offer -> !offer.driver().equals(driver)).toList();
    CallState next =
        left.isEmpty()
            ? new CallState.Searching(offering.wave(), now)
            : new CallState.Offering(offering.wave(), left, offering.wakeAt());
    return CallLifecycle.accept(call, next, List.of(new CallEvent.OfferDeclined(now, driver)));
  }

  static Decision expire(Call call, CallState.Offering offering, Instant now) {
    List<CallEvent> facts = new ArrayList<>();
    for (Offer offer : offering.offers()) {
      facts.add(new CallEvent.OfferLapsed(now, offer.driver()));
    }
    return CallLifecycle.accept(call, new CallState.Searching(offering.wave(), now), facts);
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
