package io.gaja.dispatch.driver;

import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Point;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Positions as they come in: the newest of each driver is kept in memory and written in bulk by
 * {@link #flush}, at least once a second. The one exception to durability: only the newest position
 * has any worth.
 */
public final class Positions {
  private final Drivers drivers;
  private final InstantSource clock;
  private final Map<DriverId, Position> unsaved = new ConcurrentHashMap<>();

  public Positions(Drivers drivers, InstantSource clock) {
    this.drivers = drivers;
    this.clock = clock;
  }

  public void report(DriverId driver, Point point) {
    unsaved.put(driver, new Position(point, clock.instant()));
  }

  /** The newest that is known: not yet written, or else from the database. */
  public Optional<Point> findPosition(DriverId driver) {
    Position newest = unsaved.get(driver);
    return newest != null
        ? Optional.of(newest.point())
        : drivers.findDriver(driver).flatMap(Driver::position).map(Position::point);
  }

  /** Writes what came in since the last time; kept for the next time when the database is away. */
  public void flush() {
    Map<DriverId, Position> batch = Map.copyOf(unsaved);
    if (!batch.isEmpty()) {
      drivers.savePositions(batch);
      batch.forEach(unsaved::remove);
    }
  }
}
