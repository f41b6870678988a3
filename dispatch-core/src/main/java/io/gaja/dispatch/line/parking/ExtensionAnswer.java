package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Money;
import java.time.Instant;

/** What staying longer would cost, told before it is agreed; nothing is promised by it. */
public sealed interface ExtensionAnswer {
  /**
   * Nobody else wants the space until then.
   *
   * @param total what all of it would cost then
   * @param more how much that is above the estimate as it is
   */
  record Possible(Instant until, Fare total, Money more) implements ExtensionAnswer {}

  record Refused(BookingRefusal refusal) implements ExtensionAnswer {}
}
