package io.gaja.bot.transcript;

import io.gaja.bot.RunningGaja;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.person.People;
import io.gaja.bot.person.Person;
import io.gaja.bot.text.Language;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.driver.Position;
import io.gaja.dispatch.driver.Profile;
import io.gaja.dispatch.driver.Rating;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.driver.Vehicle;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.Ids;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.line.designated.DesignatedLine;
import io.gaja.dispatch.line.parking.Count;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.Lots;
import io.gaja.dispatch.line.parking.OpeningHours;
import io.gaja.dispatch.line.parking.ParkingTariff;
import io.gaja.dispatch.line.parking.Premises;
import io.gaja.dispatch.line.taxi.TaxiLine;
import io.gaja.dispatch.line.valet.ValetLine;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts people into the database as a story finds them: approved, on duty, with their lots. */
final class Casting {
  private static final List<Vehicle> KOREAN_CARS =
      List.of(
          new Vehicle("흰색 쏘나타", "서울 12가 3456"),
          new Vehicle("검은색 그랜저", "서울 34나 5678"),
          new Vehicle("은색 아이오닉", "서울 56다 7890"));
  private static final List<Vehicle> ENGLISH_CARS =
      List.of(
          new Vehicle("white Sonata", "Seoul 12-3456"),
          new Vehicle("black Grandeur", "Seoul 34-5678"),
          new Vehicle("silver Ioniq", "Seoul 56-7890"));

  private final People people;
  private final Drivers drivers;
  private final Lots lots;
  private final Instant now;
  private final Places places;
  private int cars;

  Casting(RunningGaja gaja, Instant now, Language language) {
    this.people = gaja.get(People.class);
    this.drivers = gaja.get(Drivers.class);
    this.lots = gaja.get(Lots.class);
    this.now = now;
    this.places = new Places(language);
  }

  /** Where they share their live location from, if they do. */
  Optional<Point> seat(Role role, ChatId chat) {
    return switch (role.kind()) {
      case RIDER, OPERATOR -> {
        if (role.home().isPresent()
            || role.work().isPresent()
            || role.car().isPresent()
            || role.kind() == Phrase.OPERATOR) {
          var _ = person(role, chat);
        }
        yield Optional.empty();
      }
      case TAXI_DRIVER -> driver(role, chat, TaxiLine.CODE, Profile.of(nextCar(role)));
      case DESIGNATED_DRIVER -> driver(role, chat, DesignatedLine.CODE, onFoot());
      case VALET -> driver(role, chat, ValetLine.CODE, onFoot());
      case ATTENDANT -> {
        lots.add(lot(role, person(role, chat)));
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private Person person(Role role, ChatId chat) {
    Sender sender = new Sender(role.shownAs(), role.language().locale());
    Person person = people.meet(chat, sender).withPapers("+821012345678", "a-licence");
    if (role.home().isPresent()) {
      person = person.livingAt(places.place(role.home().get()));
    }
    if (role.work().isPresent()) {
      person = person.workingAt(places.place(role.work().get()));
    }
    if (role.car().isPresent()) {
      person = person.owning(role.car().get());
    }
    if (!people.save(person)) {
      throw new AssertionError(role.name() + " is there already");
    }
    return person;
  }

  private Optional<Point> driver(Role role, ChatId chat, LineCode line, Profile profile) {
    DriverId id = DriverId.of(person(role, chat).id());
    Driver driver =
        new Driver(
            id,
            role.name(),
            Set.of(line),
            profile,
            new Standing.Approved(now),
            new Duty.Off(now),
            Optional.empty(),
            new Rating(5_900, 1_204),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    if (!drivers.saveApplication(driver)) {
      throw new AssertionError(role.name() + " drives already");
    }
    if (!role.takingCalls()) {
      return Optional.empty();
    }
    Point point = places.point(where(role));
    if (!drivers.goOnDuty(id, new Position(point, now))) {
      throw new AssertionError(role.name() + " does not take calls");
    }
    return Optional.of(point);
  }

  private Lot lot(Role role, Person attendant) {
    Role.OfLot wanted =
        role.lot().orElseThrow(() -> new UnreadableStory("Which lot runs " + role.name() + "?"));
    return new Lot(
        new LotId(Ids.random()),
        1,
        new Premises(
            wanted.name(), places.place(where(role)), wanted.spaces(), Optional.empty(), 0),
        ParkingTariff.perUnit(Duration.ofMinutes(10), Money.won(wanted.wonPerTenMinutes())),
        OpeningHours.ALWAYS,
        List.of(attendant.id()),
        new Standing.Approved(now),
        new Count(0, false, now));
  }

  private static String where(Role role) {
    return role.where().orElseThrow(() -> new UnreadableStory("Where is " + role.name() + "?"));
  }

  private Vehicle nextCar(Role role) {
    List<Vehicle> all = role.language() == Language.KO ? KOREAN_CARS : ENGLISH_CARS;
    return all.get(cars++ % all.size());
  }

  private static Profile onFoot() {
    return Profile.moving(Mobility.ON_FOOT, Set.of(Skill.MANUAL_GEARBOX));
  }
}
