package io.gaja.dispatch.place;

/** A point on the earth in WGS 84 degrees; refuses anything outside of ±90 and ±180. */
public record Point(double latitude, double longitude) {
  private static final double EARTH_RADIUS_METRES = 6_371_008.8; // IUGG mean radius

  public Point {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("Not a point on the earth");
    }
  }

  /** Great-circle distance by the haversine formula, within 0.5 % of the ellipsoid. */
  public Distance distanceTo(Point other) {
    double phi1 = Math.toRadians(latitude);
    double phi2 = Math.toRadians(other.latitude);
    double sinPhi = Math.sin((phi2 - phi1) / 2);
    double sinLambda = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double a = sinPhi * sinPhi + Math.cos(phi1) * Math.cos(phi2) * sinLambda * sinLambda;
    return new Distance(Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a)))));
  }

  /** An exact address never reaches a log. */
  @Override
  public String toString() {
    return "Point[hidden]";
  }
}
