package io.gaja.bot.person;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.text.Language;
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
 * @param recents the latest destinations, newest first, at most {@value #MOST_RECENTS}
 */
public record Person(
    PersonId id,
    long version,
    ChatId chat,
    String name,
    Language language,
    Optional<String> phone,
    boolean reachable,
    Optional<Place> home,
    Optional<Place> work,
    List<Place> recents) {
  public static final int MOST_RECENTS = 3;

  public Person {
    recents = List.copyOf(recents);
  }

  static Person newcomer(PersonId id, ChatId chat, String name, Language language) {
    return new Person(
        id,
        0,
        chat,
        name,
        language,
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  public Person speaking(Language chosen) {
    return with(name, chosen, phone, reachable, home, work, recents);
  }

  public Person reachable(boolean now) {
    return with(name, language, phone, now, home, work, recents);
  }

  public Person withPhone(String number) {
    return with(name, language, Optional.of(number), reachable, home, work, recents);
  }

  public Person livingAt(Place place) {
    return with(name, language, phone, reachable, Optional.of(place), work, recents);
  }

  public Person workingAt(Place place) {
    return with(name, language, phone, reachable, home, Optional.of(place), recents);
  }

  public Person whoWentTo(Place place) {
    List<Place> newest =
        Stream.concat(
                Stream.of(place),
                recents.stream().filter(known -> !known.name().equals(place.name())))
            .limit(MOST_RECENTS)
            .toList();
    return with(name, language, phone, reachable, home, work, newest);
  }

  private Person with(
      String newName,
      Language newLanguage,
      Optional<String> newPhone,
      boolean newReachable,
      Optional<Place> newHome,
      Optional<Place> newWork,
      List<Place> newRecents) {
    return new Person(
        id,
        version,
        chat,
        newName,
        newLanguage,
        newPhone,
        newReachable,
        newHome,
        newWork,
        newRecents);
  }

  @Override
  public String toString() {
    return "Person[" + id + "]";
  }
}
