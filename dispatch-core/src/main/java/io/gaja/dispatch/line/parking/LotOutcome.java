package io.gaja.dispatch.line.parking;

/** What became of a wish at the {@link LotDesk}. */
public sealed interface LotOutcome {
  record Done(LotEvent event) implements LotOutcome {}

  record Refused(LotRefusal refusal) implements LotOutcome {}
}
