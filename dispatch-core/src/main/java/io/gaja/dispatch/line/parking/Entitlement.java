package io.gaja.dispatch.line.parking;

/** Why somebody may park for less, once they have proved it to the operators. */
public enum Entitlement {
  /** A car of the smallest class (경차). */
  COMPACT,
  /** An electric or hydrogen car (친환경차). */
  ELECTRIC,
  DISABLED,
  /** A family with several children (다자녀). */
  FAMILY
}
