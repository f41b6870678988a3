package io.gaja.dispatch.driver;

import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Point;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Anyone who gets offers. The duty in the database is what guards that a driver has one thing to do
 * at a time.
 *
 * @param home where the driver lives, as far as they have said so
 * @param wanted what the operators have yet to decide about an approved driver
 */
public record Driver(
    DriverId id,
    String name,
    Set<LineCode> lines,
    Profile profile,
    Standing standing,
    Duty duty,
    Optional<Position> position,
    Rating rating,
    Optional<Point> home,
    Optional<Homeward> homeward,
    Optional<Extension> wanted) {
  public static final int LONGEST_NAME = 40;

  public Driver {
    lines = Set.copyOf(lines);
    if (name.isBlank() || name.length() > LONGEST_NAME || lines.isEmpty()) {
      throw new IllegalArgumentException(
          "A driver has a name of 1 to 40 characters and a service line");
    }
  }

  /** Somebody who would like to drive, and of whom nothing else is known yet. */
  public static Driver applicant(
      DriverId id, String name, Set<LineCode> lines, Profile profile, Instant now) {
    return new Driver(
        id,
        name,
        lines,
        profile,
        new Standing.Applied(now),
        new Duty.Off(now),
        Optional.empty(),
        Rating.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Optional<Vehicle> vehicle() {
    return profile.vehicle();
  }

  public Set<Skill> skills() {
    return profile.skills();
  }

  public Mobility mobility() {
    return profile.mobility();
  }

  public boolean pair() {
    return profile.pair();
  }

  public boolean isApproved() {
    return standing instanceof Standing.Approved;
  }

  public boolean isHomeward(Instant now) {
    return homeward.filter(wish -> wish.isOn(now)).isPresent();
  }
}
