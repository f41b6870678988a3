package io.gaja.dispatch.driver;

import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.LineCode;
import java.util.Optional;
import java.util.Set;

/**
 * Anyone who gets offers. The duty in the database is what guards that a driver has one thing to do
 * at a time.
 */
public record Driver(
    DriverId id,
    String name,
    Set<LineCode> lines,
    Vehicle vehicle,
    Standing standing,
    Duty duty,
    Optional<Position> position,
    Rating rating) {
  public static final int LONGEST_NAME = 40;

  public Driver {
    lines = Set.copyOf(lines);
    if (name.isBlank() || name.length() > LONGEST_NAME || lines.isEmpty()) {
      throw new IllegalArgumentException(
          "A driver has a name of 1 to 40 characters and a service line");
    }
  }

  public boolean isApproved() {
    return standing instanceof Standing.Approved;
  }
}
