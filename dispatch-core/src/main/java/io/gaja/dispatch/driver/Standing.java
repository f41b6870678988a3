package io.gaja.dispatch.driver;

import java.time.Instant;

/** Whether the operators let this person drive. */
public sealed interface Standing {
  record Applied(Instant at) implements Standing {}

  record Approved(Instant at) implements Standing {}

  record Rejected(Instant at) implements Standing {}
}
