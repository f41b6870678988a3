package io.gaja.dispatch.store;

import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.driver.Extension;
import io.gaja.dispatch.driver.Homeward;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.driver.Profile;
import io.gaja.dispatch.driver.Vehicle;
import io.gaja.dispatch.id.LineCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * What a driver comes with and wishes, inside the driver's document. The first drivers were written
 * without skills and mobility: they came by car and drove that.
 */
final class ProfileDocuments {
  private ProfileDocuments() {}

  static Document write(Profile profile) {
    Document document =
        new Document("skills", skills(profile.skills()))
            .append("mobility", profile.mobility().name())
            .append("pair", profile.pair());
    profile.vehicle().ifPresent(vehicle -> document.putAll(write(vehicle)));
    return document;
  }

  static Profile readProfile(Document document) {
    return new Profile(
        readVehicle(document),
        readSkills(document),
        Mobility.valueOf(document.get("mobility", Mobility.CAR.name())),
        document.getBoolean("pair", false));
  }

  static Document write(Vehicle vehicle) {
    return new Document("vehicle", vehicle.description()).append("plate", vehicle.plate());
  }

  private static Optional<Vehicle> readVehicle(Document document) {
    return Optional.ofNullable(document.getString("vehicle"))
        .map(description -> new Vehicle(description, document.getString("plate")));
  }

  static Document write(Extension more) {
    Document document =
        new Document("lines", lines(more.lines())).append("skills", skills(more.skills()));
    more.vehicle().ifPresent(vehicle -> document.putAll(write(vehicle)));
    return document;
  }

  static Extension readExtension(Document document) {
    return new Extension(readLines(document), readSkills(document), readVehicle(document));
  }

  static Document write(Homeward wish) {
    return new Document("night", wish.night().toString())
        .append("times", wish.times())
        .append("until", wish.until());
  }

  static Homeward readHomeward(Document document) {
    return new Homeward(
        LocalDate.parse(document.getString("night")),
        document.getInteger("times"),
        Times.read(document, "until"));
  }

  static List<String> lines(Collection<LineCode> lines) {
    return lines.stream().map(LineCode::value).sorted().toList();
  }

  static Set<LineCode> readLines(Document document) {
    return document.getList("lines", String.class).stream()
        .map(LineCode::new)
        .collect(Collectors.toSet());
  }

  static List<String> skills(Collection<Skill> skills) {
    return skills.stream().map(Skill::name).sorted().toList();
  }

  private static Set<Skill> readSkills(Document document) {
    return document.getList("skills", String.class, List.of()).stream()
        .map(Skill::valueOf)
        .collect(Collectors.toSet());
  }
}
