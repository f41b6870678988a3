package io.gaja.dispatch.driver;

/** What became of a wish at the {@link DriverDesk}. */
public sealed interface DriverOutcome {
  record Done(DriverEvent event) implements DriverOutcome {}

  record Refused(DriverRefusal refusal) implements DriverOutcome {}
}
