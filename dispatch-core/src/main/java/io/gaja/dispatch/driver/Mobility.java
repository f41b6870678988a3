package io.gaja.dispatch.driver;

/** How a driver gets to a pickup. Speeds and the source of each are the service line's matter. */
public enum Mobility {
  /** In a vehicle of their own: a taxi, or the chase car of a team of two. */
  CAR,
  ON_FOOT,
  /** An electric kick scooter or a bicycle. */
  SCOOTER,
  /** Underground and bus; walks where that is quicker. */
  PUBLIC_TRANSPORT
}
