package io.gaja.dispatch.call;

import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;

/**
 * Trips of one line that are like one another.
 *
 * @param around how far their pickups may lie from this one
 * @param percent by how much their ways may be shorter or longer; 0 to 100
 */
public record LikeTrip(LineCode line, Point pickup, Distance around, Distance length, int percent) {
  public LikeTrip {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("Trips are alike by 0 to 100 percent");
    }
  }

  public Distance shortest() {
    return new Distance(length.metres() * (100 - percent) / 100);
  }

  public Distance longest() {
    return new Distance(length.metres() * (100 + percent) / 100);
  }
}
