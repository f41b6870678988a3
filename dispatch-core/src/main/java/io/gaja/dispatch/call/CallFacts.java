package io.gaja.dispatch.call;

import io.gaja.dispatch.id.DriverId;
import java.util.List;
import java.util.stream.Stream;

/** What facts say of drivers: who will not be asked again, and who only as a last choice. */
final class CallFacts {
  private CallFacts() {}

  static Stream<DriverId> decliners(List<CallEvent> facts) {
    return Stream.concat(
        of(facts, CallEvent.OfferDeclined.class).map(CallEvent.OfferDeclined::driver),
        of(facts, CallEvent.DriverGaveUp.class).map(CallEvent.DriverGaveUp::driver));
  }

  static Stream<DriverId> lapsed(List<CallEvent> facts) {
    return of(facts, CallEvent.OfferLapsed.class).map(CallEvent.OfferLapsed::driver);
  }

  private static <T extends CallEvent> Stream<T> of(List<CallEvent> facts, Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }
}
