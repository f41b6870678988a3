package io.gaja.dispatch.driver;

/** A fact of a driver's working life. */
public sealed interface DriverEvent {
  Driver driver();

  record Applied(Driver driver) implements DriverEvent {}

  record Approved(Driver driver) implements DriverEvent {}

  record Rejected(Driver driver) implements DriverEvent {}

  record WentOnDuty(Driver driver) implements DriverEvent {}

  record WentOffDuty(Driver driver) implements DriverEvent {}

  /** Will be off duty when the call in hand is over. */
  record WillGoOffDuty(Driver driver) implements DriverEvent {}

  /** No position came for too long; taken off duty. */
  record PositionLost(Driver driver) implements DriverEvent {}
}
