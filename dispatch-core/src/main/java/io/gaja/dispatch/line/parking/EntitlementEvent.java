package io.gaja.dispatch.line.parking;

/** A fact about a proof, which is as it stands after it. */
public sealed interface EntitlementEvent {
  Proof proof();

  record Applied(Proof proof) implements EntitlementEvent {}

  record Approved(Proof proof) implements EntitlementEvent {}

  record Rejected(Proof proof) implements EntitlementEvent {}
}
