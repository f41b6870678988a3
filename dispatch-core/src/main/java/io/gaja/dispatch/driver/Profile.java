package io.gaja.dispatch.driver;

import io.gaja.dispatch.car.Skill;
import java.util.Optional;
import java.util.Set;

/**
 * What a driver comes with.
 *
 * @param vehicle the car that riders look for; none for who drives the rider's own
 * @param skills as the operators approved them
 * @param mobility how the driver gets to a pickup
 * @param pair two people, one of whom follows in a chase car
 */
public record Profile(
    Optional<Vehicle> vehicle, Set<Skill> skills, Mobility mobility, boolean pair) {
  public Profile {
    skills = Set.copyOf(skills);
    if (pair && mobility != Mobility.CAR) {
      throw new IllegalArgumentException("A pair comes in its chase car");
    }
  }

  /** Drives this vehicle, and nothing else. */
  public static Profile of(Vehicle vehicle) {
    return new Profile(Optional.of(vehicle), Set.of(), Mobility.CAR, false);
  }

  /** Drives other people's cars, and gets to them so. */
  public static Profile moving(Mobility mobility, Set<Skill> skills) {
    return new Profile(Optional.empty(), skills, mobility, false);
  }

  /** The same driver, who from now on gets to a pickup so. */
  public Profile changed(Mobility how, boolean asPair) {
    return new Profile(vehicle, skills, how, asPair);
  }
}
