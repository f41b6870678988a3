package io.gaja.bench.replay;

import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.LocalDateTime;

/** One trip that really happened, moved to Seoul. */
record Trip(LocalDateTime requestedAt, Point pickup, Point dropOff, Duration ride, String taxi) {
  private static final Point MANHATTAN = new Point(40.7549, -73.9840);
  private static final Point SEOUL = new Point(37.5400, 126.9900);
  private static final int COLUMNS = 8;

  /** Reads one line of the file; its columns are told in the file's own README. */
  static Trip parse(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("A trip has " + COLUMNS + " columns: " + line);
    }
    return new Trip(
        LocalDateTime.parse(cells[0]),
        moved(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])),
        moved(Double.parseDouble(cells[3]), Double.parseDouble(cells[4])),
        Duration.ofSeconds(Long.parseLong(cells[5])),
        cells[7]);
  }

  /** The same way in the other direction. */
  Trip backwards() {
    return new Trip(requestedAt, dropOff, pickup, ride, taxi);
  }

  /** As far north and east of Seoul's centre as it was of Manhattan's: distances stay true. */
  private static Point moved(double latitude, double longitude) {
    double stretch =
        Math.cos(Math.toRadians(MANHATTAN.latitude())) / Math.cos(Math.toRadians(SEOUL.latitude()));
    return new Point(
        SEOUL.latitude() + latitude - MANHATTAN.latitude(),
        SEOUL.longitude() + (longitude - MANHATTAN.longitude()) * stretch);
  }
}
