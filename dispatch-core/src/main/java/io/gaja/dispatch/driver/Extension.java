package io.gaja.dispatch.driver;

import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.id.LineCode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an approved driver would like to do beside what was approved; nothing of it counts until the
 * operators have agreed.
 *
 * @param vehicle instead of the present one
 */
public record Extension(Set<LineCode> lines, Set<Skill> skills, Optional<Vehicle> vehicle) {
  public Extension {
    lines = Set.copyOf(lines);
    skills = Set.copyOf(skills);
  }

  /** What is new in an application; empty when all of it is approved already. */
  static Optional<Extension> between(Driver approved, Driver applicant) {
    Set<LineCode> lines = new HashSet<>(applicant.lines());
    lines.removeAll(approved.lines());
    Set<Skill> skills = new HashSet<>(applicant.skills());
    skills.removeAll(approved.skills());
    Optional<Vehicle> vehicle =
        applicant.vehicle().filter(other -> !approved.vehicle().equals(Optional.of(other)));
    return lines.isEmpty() && skills.isEmpty() && vehicle.isEmpty()
        ? Optional.empty()
        : Optional.of(new Extension(lines, skills, vehicle));
  }
}
