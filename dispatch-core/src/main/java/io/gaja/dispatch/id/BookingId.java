package io.gaja.dispatch.id;

/** One space promised to one car for a time. */
public record BookingId(String value) {
  public BookingId {
    Ids.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
