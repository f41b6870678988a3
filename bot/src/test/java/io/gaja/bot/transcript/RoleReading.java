package io.gaja.bot.transcript;

import io.gaja.bot.text.Language;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.car.CarSize;
import io.gaja.dispatch.car.Gearbox;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads who takes part: "- 민호: 택시 기사 · 강남역에서 650 m · 콜 받는 중". */
final class RoleReading {
  private static final List<Phrase> KINDS =
      List.of(
          Phrase.RIDER,
          Phrase.TAXI_DRIVER,
          Phrase.DESIGNATED_DRIVER,
          Phrase.VALET,
          Phrase.OPERATOR,
          Phrase.ATTENDANT,
          Phrase.GROUP);
  private static final List<Phrase> TRAITS =
      List.of(
          Phrase.TAKING_CALLS,
          Phrase.HOME,
          Phrase.WORK,
          Phrase.CAR,
          Phrase.KOREAN,
          Phrase.ENGLISH,
          Phrase.SHOWN_AS,
          Phrase.LOT,
          Phrase.SPACES,
          Phrase.PER_TEN_MINUTES,
          Phrase.RIGHT_AT,
          Phrase.AT);

  private final Language language;

  RoleReading(Language language) {
    this.language = language;
  }

  Role read(String line) {
    String[] parts = line.split(": ", 2);
    List<String> traits = Arrays.stream(parts[1].split(" · ")).map(String::strip).toList();
    traits.stream()
        .skip(1)
        .filter(trait -> TRAITS.stream().allMatch(one -> one.read(language, trait).isEmpty()))
        .forEach(trait -> {
          throw new UnreadableStory("What is “" + trait + "” of " + parts[0] + "?");
        });
    Phrase kind =
        KINDS.stream()
            .filter(one -> one.is(language, traits.getFirst()))
            .findFirst()
            .orElseThrow(() -> new UnreadableStory("Who is " + parts[0] + "? " + parts[1]));
    return new Role(
        parts[0],
        kind,
        speaks(traits),
        first(traits, Phrase.SHOWN_AS).orElse(parts[0]),
        traits.stream().filter(this::isPlace).findFirst(),
        find(traits, Phrase.TAKING_CALLS).isPresent(),
        first(traits, Phrase.HOME),
        first(traits, Phrase.WORK),
        find(traits, Phrase.CAR).map(car -> carOf(car.get(0), car.get(1))),
        lot(traits));
  }

  private Language speaks(List<String> traits) {
    if (find(traits, Phrase.KOREAN).isPresent()) {
      return Language.KO;
    }
    return find(traits, Phrase.ENGLISH).isPresent() ? Language.EN : language;
  }

  private boolean isPlace(String trait) {
    return Stream.of(Phrase.RIGHT_AT, Phrase.AT)
        .anyMatch(place -> place.read(language, trait).isPresent());
  }

  private Optional<Role.OfLot> lot(List<String> traits) {
    return first(traits, Phrase.LOT)
        .map(name ->
            new Role.OfLot(
                name,
                Integer.parseInt(first(traits, Phrase.SPACES).orElse("10")),
                Long.parseLong(
                    first(traits, Phrase.PER_TEN_MINUTES).orElse("500").replace(",", ""))));
  }

  private static Car carOf(String model, String plate) {
    return new Car(model, plate, Gearbox.AUTOMATIC, CarSize.ORDINARY);
  }

  private Optional<String> first(List<String> traits, Phrase phrase) {
    return find(traits, phrase).map(List::getFirst);
  }

  private Optional<List<String>> find(List<String> traits, Phrase phrase) {
    return traits.stream()
        .map(trait -> phrase.read(language, trait))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Function.identity());
  }
}
