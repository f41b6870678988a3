package io.gaja.dispatch.driver;

/** Stars given so far: their sum and how many gave some. */
public record Rating(long stars, long ratings) {
  public static final Rating NONE = new Rating(0, 0);

  /** 1.0 to 5.0; 0 when nobody has rated yet. */
  public double average() {
    return ratings == 0 ? 0 : (double) stars / ratings;
  }
}
