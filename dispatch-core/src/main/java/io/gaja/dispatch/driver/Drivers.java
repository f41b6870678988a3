package io.gaja.dispatch.driver;

import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Instant;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Port: the drivers we know. Every change is a single conditional update, safe with any number of
 * instances.
 */
public interface Drivers {
  Optional<Driver> findDriver(DriverId id);

  /**
   * Adds the driver, or replaces an application that is not approved; false when there is an
   * approved one.
   */
  boolean saveApplication(Driver driver);

  /** Applied → the standing; false when it was decided already. */
  boolean decide(DriverId id, Standing standing);

  /** Off → free, for an approved driver; false when not off. */
  boolean goOnDuty(DriverId id, Position position);

  /** Free → off; busy → off after the call. What it found is the answer. */
  Optional<Duty> goOffDuty(DriverId id, Instant now);

  /**
   * Free and approved → asked by this call.
   *
   * @return those who were still free
   */
  List<DriverId> claim(Collection<DriverId> ids, CallId call, Instant now);

  /**
   * Carries the changes out. Throws {@link DutyConflict} when an {@link DutyChange.Engage} finds
   * another duty.
   */
  void apply(List<DutyChange> changes, Instant now);

  void addRating(DriverId id, int stars);

  /** Newest positions, written in bulk and without waiting for the journal. */
  void savePositions(Map<DriverId, Position> positions);

  /**
   * Free, approved drivers of this line who have all these skills, nearest first, whose position is
   * not older than {@code freshFrom}.
   */
  List<Nearby> listFreeNear(
      Point point, LineCode line, Set<Skill> needs, Distance within, Instant freshFrom, int most);

  /** Free drivers who were last heard of before this instant. */
  List<Driver> listFreeSilentSince(Instant lastHeard, int most);

  /** At most {@code most} drivers on duty, for a map. */
  List<Driver> listOnDuty(int most);

  /** How many drivers, approved or not, are on each duty now, by the duty's name. */
  Map<String, Long> countByDuty();

  /** A driver and how far away they are in a straight line. */
  record Nearby(Driver driver, Distance away) {}

  /** The database holds another duty than the call believes; the transaction must not commit. */
  final class DutyConflict extends ConcurrentModificationException {
    public DutyConflict(DriverId driver) {
      super("Driver " + driver + " is not asked by this call");
    }
  }
}
