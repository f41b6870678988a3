package io.gaja.dispatch.car;

/** What kind of licence a car wants; see {@link Skill}. */
public enum CarSize {
  /** Up to 10 seats. */
  ORDINARY,
  /** 11 to 15 seats. */
  VAN,
  /** 16 seats and more. */
  BUS
}
