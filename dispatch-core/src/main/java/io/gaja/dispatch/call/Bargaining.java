package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallLifecycle.refuse;

import io.gaja.dispatch.call.CallCommand.Counter;
import io.gaja.dispatch.call.CallCommand.LeaveCounter;
import io.gaja.dispatch.call.CallCommand.RaisePrice;
import io.gaja.dispatch.call.CallCommand.TakeCounter;
import io.gaja.dispatch.call.CallEvent.DriverGaveUp;
import io.gaja.dispatch.call.CallEvent.OfferCountered;
import io.gaja.dispatch.call.CallEvent.PriceRaised;
import io.gaja.dispatch.call.CallEvent.RaiseSuggested;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a price moves before somebody has the call in hand. */
final class Bargaining {
  private static final int MOST_RAISES = 20;
  private static final int MOST_SUGGESTIONS = 5;

  private Bargaining() {}

  static Decision raise(Call call, RaisePrice command, Instant now) {
    if (!call.rider().equals(command.rider())) {
      return refuse(Refusal.NOT_YOURS);
    }
    if (call.state() instanceof CallState.Closed closed) {
      return refuse(CallLifecycle.whyClosed(closed));
    }
    return whyNoRaise(call, command.price())
        .map(CallLifecycle::refuse)
        .orElseGet(() -> raised(call, command.price(), now));
  }

  private static Optional<Refusal> whyNoRaise(Call call, Money price) {
    Optional<Bargain> bargain = call.terms().bargain();
    if (bargain.isEmpty()) {
      return Optional.of(Refusal.NOT_NEGOTIABLE);
    }
    if (!isOpenToAll(call)) {
      return Optional.of(Refusal.PRICE_AGREED);
    }
    return CallFacts.of(call.timeline(), PriceRaised.class).count() >= MOST_RAISES
        ? Optional.of(Refusal.TOO_MANY_CHANGES)
        : bargain.get().whyNot(Prices.asked(call), price);
  }

  /** Nobody has it, or had it as far as the bay. */
  private static boolean isOpenToAll(Call call) {
    boolean searching =
        call.state() instanceof CallState.Searching || call.state() instanceof CallState.Offering;
    return searching && call.leg() == 1;
  }

  private static Decision raised(Call call, Money price, Instant now) {
    List<CallEvent> facts =
        Search.withdrawals(call, CallEvent.OfferWithdrawn.Why.PRICE_CHANGED, now);
    facts.add(new PriceRaised(now, Prices.asked(call), price));
    return CallLifecycle.accept(
        call.costing(Prices.agreedAt(call, price)), new CallState.Searching(0, now), facts);
  }

  /** After a while without a taker, and again after each further while, but not for ever. */
  static Stream<CallEvent> suggestion(Call call, Instant now) {
    return call.terms().bargain().filter(bargain -> isOpenToAll(call)).stream()
        .filter(bargain -> !now.isBefore(quietSince(call).plus(bargain.suggestAfter())))
        .filter(bargain ->
            CallFacts.of(call.timeline(), RaiseSuggested.class).count() < MOST_SUGGESTIONS)
        .flatMap(bargain -> bargain.nextAbove(Prices.asked(call)).stream())
        .map(more -> new RaiseSuggested(now, Prices.asked(call), more));
  }

  private static Instant quietSince(Call call) {
    return Stream.of(PriceRaised.class, RaiseSuggested.class, DriverGaveUp.class)
        .flatMap(kind -> CallFacts.findLast(call.timeline(), kind).stream())
        .map(CallEvent::at)
        .reduce(call.placedAt(), (one, other) -> one.isAfter(other) ? one : other);
  }

  static Decision counter(Call call, Counter command, Instant now) {
    return Search.answer(
        call,
        command.driver(),
        now,
        (offering, offer) -> counter(call, offering, offer, command.price(), now));
  }

  private static Decision counter(
      Call call, CallState.Offering offering, Offer offer, Money price, Instant now) {
    Optional<Bargain> bargain = call.terms().bargain();
    if (bargain.isEmpty()) {
      return refuse(Refusal.NOT_NEGOTIABLE);
    }
    if (hasCountered(call, offer.driver())) {
      return refuse(Refusal.COUNTERED_ALREADY);
    }
    Instant until = now.plus(bargain.get().answerWithin());
    return bargain
        .get()
        .whyNot(Prices.asked(call), price)
        .map(CallLifecycle::refuse)
        .orElseGet(() ->
            CallLifecycle.accept(
                call,
                offering.with(offer.countered(price, until)),
                List.of(new OfferCountered(now, offer.driver(), price, until))));
  }

  private static boolean hasCountered(Call call, DriverId driver) {
    return CallFacts.of(call.timeline(), OfferCountered.class)
        .anyMatch(fact -> fact.driver().equals(driver));
  }

  static Decision take(Call call, TakeCounter command, Instant now) {
    return answer(
        call, command.rider(), command.driver(), now, counter -> taken(call, counter, now));
  }

  private static Decision taken(Call call, Countered counter, Instant now) {
    var taken = new CallEvent.CounterTaken(now, counter.offer().driver(), counter.price());
    return Search.assign(
        call.costing(Prices.agreedAt(call, counter.price())),
        counter.offer(),
        Stream.of(taken),
        now);
  }

  static Decision leave(Call call, LeaveCounter command, Instant now) {
    DriverId driver = command.driver();
    return answer(
        call,
        command.rider(),
        driver,
        now,
        counter ->
            Search.without(call, counter.offering(), new CallEvent.CounterLeft(now, driver), now));
  }

  /** A driver's price that waits for the rider's answer. */
  private record Countered(CallState.Offering offering, Offer offer, Money price) {}

  private static Decision answer(
      Call call,
      PersonId rider,
      DriverId driver,
      Instant now,
      Function<Countered, Decision> answer) {
    if (!call.rider().equals(rider)) {
      return refuse(Refusal.NOT_YOURS);
    }
    return switch (call.state()) {
      case CallState.Offering offering ->
          findCounter(offering, driver, now)
              .map(answer)
              .orElseGet(() -> refuse(Refusal.COUNTER_OVER));
      case CallState.Open open -> refuse(Refusal.COUNTER_OVER);
      case CallState.Closed closed -> refuse(CallLifecycle.whyClosed(closed));
    };
  }

  private static Optional<Countered> findCounter(
      CallState.Offering offering, DriverId driver, Instant now) {
    return offering
        .findOfferTo(driver)
        .filter(offer -> offer.isOpen(now))
        .flatMap(offer -> offer.counter().map(price -> new Countered(offering, offer, price)));
  }
}
