package io.gaja.bot.driver;

import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.driver.Profile;
import io.gaja.dispatch.driver.Vehicle;
import io.gaja.dispatch.id.LineCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An application as far as it was answered.
 *
 * @param works the lines chosen so far
 * @param profile without a vehicle or a skill until they were told
 */
record RegistrationDraft(String name, String phone, List<LineCode> works, Profile profile) {
  private static final Profile UNTOLD =
      new Profile(Optional.empty(), Set.of(), Mobility.CAR, false);

  RegistrationDraft {
    works = List.copyOf(works);
  }

  static RegistrationDraft of(String name, String phone) {
    return new RegistrationDraft(name, phone, List.of(), UNTOLD);
  }

  RegistrationDraft working(List<LineCode> lines) {
    return new RegistrationDraft(name, phone, lines, profile);
  }

  /** Chosen if it was not, and not chosen any more if it was. */
  RegistrationDraft toggling(LineCode line) {
    return working(
        works.contains(line)
            ? works.stream().filter(other -> !other.equals(line)).toList()
            : Stream.concat(works.stream(), Stream.of(line)).toList());
  }

  RegistrationDraft driving(Vehicle vehicle) {
    return with(
        new Profile(Optional.of(vehicle), profile.skills(), profile.mobility(), profile.pair()));
  }

  RegistrationDraft ableTo(Set<Skill> more) {
    Set<Skill> skills =
        Stream.concat(profile.skills().stream(), more.stream()).collect(Collectors.toSet());
    return with(new Profile(profile.vehicle(), skills, profile.mobility(), profile.pair()));
  }

  RegistrationDraft moving(Mobility how, boolean pair) {
    return with(profile.changed(how, pair));
  }

  private RegistrationDraft with(Profile other) {
    return new RegistrationDraft(name, phone, works, other);
  }
}
