package io.gaja.dispatch.car;

/**
 * What somebody is able and licensed to drive beyond an ordinary automatic car. A call may need
 * some; a driver has some.
 */
public enum Skill {
  /** Shifts by hand: no Korean licence "for automatics only". */
  MANUAL_GEARBOX,
  /** 11 to 15 seats: a Korean licence of class 1 ordinary (Road Traffic Act, annex 18). */
  VAN,
  /** 16 seats and more: a Korean licence of class 1 large (Road Traffic Act, annex 18). */
  BUS
}
