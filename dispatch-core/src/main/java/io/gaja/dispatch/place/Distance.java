package io.gaja.dispatch.place;

/** A length along the ground in whole metres, never negative. */
public record Distance(long metres) implements Comparable<Distance> {
  public static final Distance ZERO = new Distance(0);

  public Distance {
    if (metres < 0) {
      throw new IllegalArgumentException("A distance is not negative");
    }
  }

  public static Distance ofKilometres(double kilometres) {
    return new Distance(Math.round(kilometres * 1000));
  }

  public Distance plus(Distance other) {
    return new Distance(Math.addExact(metres, other.metres));
  }

  @Override
  public int compareTo(Distance other) {
    return Long.compare(metres, other.metres);
  }
}
