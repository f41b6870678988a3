package io.gaja.dispatch.driver;

/** A fact of a driver's working life. */
public sealed interface DriverEvent {
  Driver driver();

  record Applied(Driver driver) implements DriverEvent {}

  record Approved(Driver driver) implements DriverEvent {}

  record Rejected(Driver driver) implements DriverEvent {}

  /** An approved driver would like to do more; it waits in {@link Driver#wanted}. */
  record AskedForMore(Driver driver) implements DriverEvent {}

  /** The operators agreed to more; what is in force now. */
  record GotMore(Driver driver) implements DriverEvent {}

  /** The operators did not agree to more; what was approved before stands. */
  record GotNoMore(Driver driver) implements DriverEvent {}

  /** Gets to a pickup in another way, or with somebody else. */
  record ProfileChanged(Driver driver) implements DriverEvent {}

  record WentHomeward(Driver driver) implements DriverEvent {}

  record HomewardEnded(Driver driver) implements DriverEvent {}

  record WentOnDuty(Driver driver) implements DriverEvent {}

  record WentOffDuty(Driver driver) implements DriverEvent {}

  /** Will be off duty when the call in hand is over. */
  record WillGoOffDuty(Driver driver) implements DriverEvent {}

  /** No position came for too long; taken off duty. */
  record PositionLost(Driver driver) implements DriverEvent {}
}
