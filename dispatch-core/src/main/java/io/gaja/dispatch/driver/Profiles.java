package io.gaja.dispatch.driver;

import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Point;
import java.time.Instant;
import java.util.Optional;

/** Port: what drivers come with and wish. Every change is a single conditional update. */
public interface Profiles {
  /** Keeps what an approved driver would like to do; false when there is no approved one. */
  boolean saveWanted(DriverId id, Extension wanted);

  /** What was wanted → in force, or dropped; false when something else is wanted by now. */
  boolean decideWanted(DriverId id, Extension wanted, boolean agreed);

  /** For who is off or free; false when not. */
  boolean changeProfile(DriverId id, Mobility mobility, boolean pair);

  /** False when the driver's last wish is not this one any more. */
  boolean goHomeward(DriverId id, Optional<Homeward> last, Homeward next, Point home);

  /** False when it had ended. */
  boolean endHomeward(DriverId id, Instant now);

  void saveHome(DriverId id, Point home);
}
