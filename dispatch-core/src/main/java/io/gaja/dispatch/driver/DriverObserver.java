package io.gaja.dispatch.driver;

/** Told of every fact inside its transaction; may save, must not send. */
public interface DriverObserver {
  void record(DriverEvent event);
}
