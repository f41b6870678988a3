package io.gaja.bot.understanding;

import io.gaja.dispatch.fare.Money;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a sentence means in the words of the corpus: every slot as a text, the intent apart. */
public record Meaning(String intent, SortedMap<String, String> slots) {
  /** Each key of the corpus beside {@code intent}. */
  public static final List<String> SLOTS =
      List.of(
          "line",
          "notLine",
          "from",
          "to",
          "stops",
          "place",
          "not",
          "at",
          "people",
          "cars",
          "kind",
          "price",
          "minutes",
          "gearbox",
          "language");

  public static Meaning of(Sentence sentence) {
    SortedMap<String, String> slots = new TreeMap<>();
    put(slots, "line", sentence.line().map(Object::toString));
    put(slots, "notLine", sentence.notLine().map(Object::toString));
    put(slots, "from", sentence.from().map(PlaceWords::code));
    put(slots, "to", sentence.to().map(PlaceWords::code));
    put(slots, "place", sentence.place().map(PlaceWords::code));
    put(slots, "not", sentence.not().map(PlaceWords::code));
    put(slots, "at", sentence.at().map(When::code));
    put(slots, "kind", sentence.kind().map(CarKind::code));
    put(slots, "price", sentence.price().map(Money::minorUnits).map(Object::toString));
    put(slots, "minutes", sentence.stay().map(Duration::toMinutes).map(Object::toString));
    put(slots, "gearbox", sentence.gearbox().map(g -> g.name().toLowerCase(Locale.ROOT)));
    put(slots, "language", sentence.language().map(Locale::getLanguage));
    sentence.people().ifPresent(n -> slots.put("people", Integer.toString(n)));
    sentence.cars().ifPresent(n -> slots.put("cars", Integer.toString(n)));
    if (!sentence.stops().isEmpty()) {
      slots.put("stops", joined(sentence.stops().stream().map(PlaceWords::code).toList()));
    }
    return new Meaning(sentence.intent().code(), slots);
  }

  static String joined(List<String> stops) {
    return stops.stream().collect(Collectors.joining(" + "));
  }

  /** Whether the slot says the same: capitals, blanks and an English article make no difference. */
  public boolean agrees(Meaning other, String slot) {
    return same(slots.get(slot)).equals(same(other.slots.get(slot)));
  }

  public boolean agrees(Meaning other) {
    return SLOTS.stream().allMatch(slot -> agrees(other, slot));
  }

  @Override
  public String toString() {
    return intent
        + slots.entrySet().stream()
            .map((Map.Entry<String, String> slot) -> " " + slot.getKey() + "=" + slot.getValue())
            .collect(Collectors.joining());
  }

  private static void put(
      Map<String, String> slots, String name, Optional<? extends String> value) {
    value.ifPresent(v -> slots.put(name, v));
  }

  private static String same(@Nullable String value) {
    String plain = value == null ? "" : value.toLowerCase(Locale.ROOT).strip();
    String bare = plain.startsWith("the ") ? plain.substring(4) : plain;
    return bare.replace(" ", "");
  }
}
