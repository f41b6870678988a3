package io.gaja.dispatch.car;

/** How a car is shifted. */
public enum Gearbox {
  AUTOMATIC,
  MANUAL
}
