package io.gaja.bot.understanding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** How many people and cars, what price, how long, which kind: whatever is a number or a choice. */
final class Amounts {
  private static final int MOST_PEOPLE = 100;

  private final List<Word> words;
  private final List<Phrase> phrases;
  private OptionalInt people = OptionalInt.empty();
  private OptionalInt cars = OptionalInt.empty();
  private OptionalLong won = OptionalLong.empty();
  private Optional<String> kind = Optional.empty();
  private Optional<String> gear = Optional.empty();
  private Optional<String> language = Optional.empty();
  private boolean summing;
  private boolean into;

  Amounts(List<Word> words, Rejected rejected, List<Phrase> phrases) {
    this.words = words;
    this.phrases = phrases;
    for (int i = 0; i < words.size(); i++) {
      if (!rejected.has(i) && !isInPlace(i)) {
        read(i, words.get(i));
      }
    }
  }

  OptionalInt people() {
    return people;
  }

  OptionalInt cars() {
    return cars;
  }

  OptionalLong won() {
    return won;
  }

  Optional<String> kind() {
    return kind;
  }

  Optional<String> gear() {
    return gear;
  }

  Optional<String> language() {
    return language;
  }

  private boolean isInPlace(int i) {
    return phrases.stream().anyMatch(p -> p.first() <= i && i <= p.last());
  }

  private void read(int i, Word word) {
    int amount = (int) word.amount();
    switch (word.tag()) {
      case PEOPLE -> {
        if (!(amount == 1 && is(i - 1, Tag.LINE, Tag.DRIVER, Tag.LINE_HINT))) {
          people(i, amount);
        }
      }
      case HEADS -> heads(i, amount);
      case NUMBER -> number(i, amount);
      case CARS -> cars = OptionalInt.of(amount);
      case ALONE -> people = OptionalInt.of(1);
      case MONEY -> won = OptionalLong.of((long) word.amount());
      case KIND -> kind = kind.or(() -> Optional.of(word.value()));
      case KINDS -> {
        kind = kind.or(() -> Optional.of(word.value()));
        if (is(i - 1, Tag.NUMBER)) {
          cars = OptionalInt.of((int) words.get(i - 1).amount());
        }
      }
      case GEAR -> gear = Optional.of(word.value());
      case LANGUAGE -> {
        boolean to = is(i + 1, Tag.TO);
        if (to || !into) {
          language = Optional.of(word.value());
        }
        into |= to; // "영어로 해줘 한국어 몰라"
      }
      default -> {}
    }
  }

  /** "어른 둘 아이 셋" are five; of "3명 … 4명" the later one counts. */
  private void people(int i, int amount) {
    if (amount < 1 || amount > MOST_PEOPLE) {
      return;
    }
    if (is(i + 1, Tag.VIA)) {
      return; // "친구 한 명 내려주고"
    }
    boolean joined = is(i - 1, Tag.FUNCTION, Tag.AND) && is(i - 2, Tag.PEOPLE);
    boolean more = joined || is(i - 1, Tag.PERSONS, Tag.PEOPLE);
    int before = more && summing ? people.orElse(0) : companions(i);
    people = OptionalInt.of(before + amount);
    summing = true;
  }

  /** "me and my wife and two kids": whoever is named before them, joined by "and". */
  private int companions(int i) {
    int others = 0;
    for (int at = i - 1; at >= 0; at--) {
      Word word = words.get(at);
      if (word.value().equals("self")) {
        return is(at + 1, Tag.FUNCTION) && words.get(at + 1).value().equals("and") ? others + 1 : 0;
      }
      if (!word.is(Tag.FUNCTION, Tag.KIN)) {
        return 0;
      }
      others += word.is(Tag.KIN) ? 1 : 0;
    }
    return 0;
  }

  private void heads(int i, int amount) {
    if (is(i - 1, Tag.LINE, Tag.CAR, Tag.KIND, Tag.CALL)) {
      cars = OptionalInt.of(amount);
    } else if (!is(i - 1, Tag.LABEL_STOP, Tag.ITEM, Tag.VIA)) {
      people(i, amount);
    }
  }

  private void number(int i, int amount) {
    boolean kindBetween = is(i + 1, Tag.KIND) && is(i + 2, Tag.LINE);
    if (is(i + 1, Tag.LINE) || kindBetween) {
      cars = OptionalInt.of(amount);
    } else if (isFor(i - 1)
        || (isCounted(i) && !is(i + 1, Tag.COUNT, Tag.DAY, Tag.PART, Tag.WEEKDAY))) {
      people(i, amount);
    }
  }

  /** "cab 4 two": people type 4 for for. */
  private boolean isFor(int i) {
    return is(i, Tag.NUMBER) && words.get(i).amount() == 4;
  }

  /** "for 4", "we're actually five". */
  private boolean isCounted(int i) {
    int before = i - 1;
    while (is(before, Tag.RATHER, Tag.FILLER, Tag.NOW)) {
      before--;
    }
    return is(i - 1, Tag.BEFORE_FOR) || is(before, Tag.PERSONS);
  }

  private boolean is(int i, Tag... tags) {
    return i >= 0 && i < words.size() && words.get(i).is(tags);
  }

  /** How long to stay, in minutes. */
  OptionalInt stay(Times times) {
    OptionalInt stay = OptionalInt.empty();
    for (int i = 0; i < words.size(); i++) {
      boolean into = is(i + 1, Tag.TO) && words.get(i + 1).value().isEmpty();
      if (words.get(i).is(Tag.DURATION, Tag.DURATION_MORE)
          && times.isStay(i)
          && (stay.isEmpty() || into)) {
        stay = OptionalInt.of((int) words.get(i).amount()); // "3시간인데 2시간으로"
      }
    }
    return stay.isPresent() ? stay : times.span();
  }
}
