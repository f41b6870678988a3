package io.gaja.dispatch.driver;

import java.time.Instant;

/** Whether the operators have agreed: to a driver, a lot, a proof. */
public sealed interface Standing {
  record Applied(Instant at) implements Standing {}

  record Approved(Instant at) implements Standing {}

  record Rejected(Instant at) implements Standing {}
}
