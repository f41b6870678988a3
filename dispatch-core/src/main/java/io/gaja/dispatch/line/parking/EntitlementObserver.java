package io.gaja.dispatch.line.parking;

/** Told of every fact inside its transaction; may save, must not send. */
public interface EntitlementObserver {
  void record(EntitlementEvent event);
}
