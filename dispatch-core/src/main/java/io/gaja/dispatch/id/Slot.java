package io.gaja.dispatch.id;

/**
 * What a rider has at most one open call of: one ride at a time, and beside it one car that is
 * looked after.
 */
public record Slot(String value) {
  /** Where the rider is driven. */
  public static final Slot RIDE = new Slot("ride");

  /** Where the rider's car is parked and brought back. */
  public static final Slot CAR = new Slot("car");

  public Slot {
    Ids.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
