package io.gaja.bot.person;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.text.Language;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.place.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who talks with us. The core knows only the id.
 *
 * @param version counts the saved changes; 0 was never saved
 * @param reachable false while the person blocks us
 * @param licence the picture of the licence, as its channel names it
 * @param recents the latest destinations, newest first, at most {@value #MOST_RECENTS}
 * @param cars their own, the one last used first, at most {@value #MOST_CARS}
 */
public record Person(
    PersonId id,
    long version,
    ChatId chat,
    String name,
    Language language,
    Optional<String> phone,
    Optional<String> licence,
    boolean reachable,
    Optional<Place> home,
    Optional<Place> work,
    List<Place> recents,
    List<Car> cars) {
  public static final int MOST_RECENTS = 3;
  public static final int MOST_CARS = 5;

  public Person {
    recents = List.copyOf(recents);
    cars = List.copyOf(cars);
  }

  static Person newcomer(PersonId id, ChatId chat, String name, Language language) {
    Optional<String> unsaid = Optional.empty();
    Optional<Place> nowhere = Optional.empty();
    return new Person(
        id, 0, chat, name, language, unsaid, unsaid, true, nowhere, nowhere, List.of(), List.of());
  }

  public Person speaking(Language chosen) {
    return new Person(
        id, version, chat, name, chosen, phone, licence, reachable, home, work, recents, cars);
  }

  public Person reachable(boolean now) {
    return new Person(
        id, version, chat, name, language, phone, licence, now, home, work, recents, cars);
  }

  /** With the papers of a driver: a phone number, and a picture of the licence. */
  public Person withPapers(String number, String picture) {
    return new Person(
        id,
        version,
        chat,
        name,
        language,
        Optional.of(number),
        Optional.of(picture),
        reachable,
        home,
        work,
        recents,
        cars);
  }

  public Person livingAt(Place place) {
    return withPlaces(Optional.of(place), work, recents);
  }

  public Person workingAt(Place place) {
    return withPlaces(home, Optional.of(place), recents);
  }

  public Person whoWentTo(Place place) {
    Stream<Place> others = recents.stream().filter(known -> !known.name().equals(place.name()));
    return withPlaces(
        home, work, Stream.concat(Stream.of(place), others).limit(MOST_RECENTS).toList());
  }

  private Person withPlaces(Optional<Place> newHome, Optional<Place> newWork, List<Place> newest) {
    return new Person(
        id, version, chat, name, language, phone, licence, reachable, newHome, newWork, newest,
        cars);
  }

  /** The car comes first from now on; another of the same plate was this one, described before. */
  public Person owning(Car car) {
    Stream<Car> others = cars.stream().filter(known -> !known.hasPlate(car.plate()));
    return withCars(Stream.concat(Stream.of(car), others).limit(MOST_CARS).toList());
  }

  public Person without(Car car) {
    return withCars(cars.stream().filter(known -> !known.hasPlate(car.plate())).toList());
  }

  private Person withCars(List<Car> known) {
    return new Person(
        id, version, chat, name, language, phone, licence, reachable, home, work, recents, known);
  }

  @Override
  public String toString() {
    return "Person[" + id + "]";
  }
}
