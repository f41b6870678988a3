package io.gaja.dispatch.line.parking;

/** What became of a wish at the {@link EntitlementDesk}. */
public sealed interface EntitlementOutcome {
  record Done(EntitlementEvent event) implements EntitlementOutcome {}

  record Refused(EntitlementRefusal refusal) implements EntitlementOutcome {}
}
