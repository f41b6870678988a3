package io.gaja.dispatch.call;

import io.gaja.dispatch.call.CallEvent.CounterLeft;
import io.gaja.dispatch.call.CallEvent.DriverGaveUp;
import io.gaja.dispatch.call.CallEvent.FetchStarted;
import io.gaja.dispatch.call.CallEvent.OfferDeclined;
import io.gaja.dispatch.call.CallEvent.OfferLapsed;
import io.gaja.dispatch.call.CallEvent.PriceRaised;
import io.gaja.dispatch.call.CallEvent.StopAgreed;
import io.gaja.dispatch.call.CallEvent.StopDeclined;
import io.gaja.dispatch.call.CallEvent.StopProposed;
import io.gaja.dispatch.id.DriverId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the facts of a timeline, oldest first, add up to. */
final class CallFacts {
  private CallFacts() {}

  /**
   * Who will not be asked again: at a higher price those who had said no to less are, on the way
   * back everybody is.
   */
  static List<DriverId> declined(List<CallEvent> timeline) {
    List<CallEvent> search = after(timeline, FetchStarted.class);
    List<CallEvent> atThisPrice = after(search, PriceRaised.class);
    Stream<DriverId> gaveUp = of(search, DriverGaveUp.class).map(DriverGaveUp::driver);
    Stream<DriverId> saidNo = of(atThisPrice, OfferDeclined.class).map(OfferDeclined::driver);
    Stream<DriverId> left = of(atThisPrice, CounterLeft.class).map(CounterLeft::driver);
    return Stream.of(gaveUp, saidNo, left).flatMap(some -> some).distinct().toList();
  }

  /** Who did not answer, and is asked again only as a last choice. */
  static List<DriverId> lapsed(List<CallEvent> timeline) {
    List<CallEvent> atThisPrice = after(timeline, List.of(FetchStarted.class, PriceRaised.class));
    return of(atThisPrice, OfferLapsed.class).map(OfferLapsed::driver).distinct().toList();
  }

  /** The last stop that was asked for, as long as the driver who was asked has not answered. */
  static Optional<StopProposed> findProposedStop(List<CallEvent> timeline) {
    List<CallEvent> unanswered =
        after(timeline, List.of(StopAgreed.class, StopDeclined.class, DriverGaveUp.class));
    return findLast(unanswered, StopProposed.class);
  }

  static <T extends CallEvent> Stream<T> of(List<CallEvent> facts, Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }

  static <T extends CallEvent> Optional<T> findLast(List<CallEvent> facts, Class<T> kind) {
    return of(facts.reversed(), kind).findFirst();
  }

  static List<CallEvent> after(List<CallEvent> timeline, Class<? extends CallEvent> kind) {
    return after(timeline, List.of(kind));
  }

  /** All facts since the last one of these kinds; all there are when there was none. */
  static List<CallEvent> after(List<CallEvent> timeline, List<Class<? extends CallEvent>> kinds) {
    for (int last = timeline.size() - 1; last >= 0; last--) {
      CallEvent fact = timeline.get(last);
      if (kinds.stream().anyMatch(kind -> kind.isInstance(fact))) {
        return timeline.subList(last + 1, timeline.size());
      }
    }
    return timeline;
  }
}
