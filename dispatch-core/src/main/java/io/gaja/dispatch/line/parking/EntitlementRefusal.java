package io.gaja.dispatch.line.parking;

/** Why a proof was not taken or decided. Each has a sentence. */
public enum EntitlementRefusal {
  NO_SUCH_PROOF,
  ALREADY_APPROVED,
  ALREADY_DECIDED
}
