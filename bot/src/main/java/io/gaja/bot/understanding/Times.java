package io.gaja.bot.understanding;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** When: the words of time in a sentence, put together and reckoned from now. */
final class Times {
  private final List<Word> words;
  private final Rejected rejected;
  private final BitSet inPlaces;
  private final Moment moment;
  private final LocalDateTime said;
  private final boolean staying;
  private boolean until;
  private boolean now;
  private boolean relative;

  /**
   * @param staying whether something stays at a place for a while, so that "until 9" is how long
   */
  Times(
      List<Word> words,
      Rejected rejected,
      List<Roles.Part> parts,
      boolean staying,
      LocalDateTime now) {
    this.words = words;
    this.rejected = rejected;
    this.staying = staying;
    said = now;
    inPlaces = new BitSet();
    parts.forEach(p -> inPlaces.set(p.phrase().first(), p.phrase().last() + 1));
    boolean changing = words.stream().anyMatch(word -> word.is(Tag.CHANGE)) && !staying;
    moment = new Moment(now, changing);
    for (int i = 0; i < words.size(); i++) {
      if (!rejected.has(i) && !inPlaces.get(i)) {
        read(i, parts);
      }
    }
  }

  Optional<When> when() {
    Optional<When> at = isEndOnly() ? Optional.empty() : moment.when();
    return at.isEmpty() && now ? Optional.of(new When.Now()) : at;
  }

  /** From one hour to the other, or from now until the only one: minutes. */
  OptionalInt span() {
    if (isEndOnly() && moment.when().orElseThrow() instanceof When.At(LocalDateTime end)) {
      return OptionalInt.of((int) Duration.between(said, end).toMinutes());
    }
    return moment.span();
  }

  private boolean isEndOnly() {
    return staying && until && moment.span().isEmpty() && moment.when().isPresent();
  }

  /** Whether a duration was said that is no "in 30 minutes". */
  boolean isStay(int word) {
    return !rejected.has(word) && !isRelative(word);
  }

  private void read(int i, List<Roles.Part> parts) {
    Word word = words.get(i);
    until |= isEnd(i);
    switch (word.tag()) {
      case NOW -> now |= isMeant(i, parts) && !isStraight(word);
      case LATER -> now |= word.value().equals("now") && !is(i - 1, Tag.DURATION);
      case DAY -> moment.day((int) value(word));
      case WEEKDAY -> moment.weekday((int) value(word), isNextWeek(i));
      case PART -> moment.part((int) value(word));
      case MIDNIGHT -> moment.midnight();
      case CLOCK -> moment.clock((int) word.amount(), Moment.Half.UNSAID);
      case CLOCK_AM -> moment.clock((int) word.amount(), Moment.Half.MORNING);
      case CLOCK_PM -> moment.clock((int) word.amount(), Moment.Half.EVENING);
      case NUMBER -> number(i);
      case MONTH -> month(i);
      case MONTH_NUMBER -> moment.month((int) word.amount());
      case DAY_NUMBER -> moment.dayOfMonth((int) word.amount());
      case DURATION -> {
        if (isRelative(i) && !relative) {
          relative = true;
          moment.in((int) word.amount());
        }
      }
      default -> {}
    }
  }

  private static double value(Word word) {
    return word.value().isEmpty() ? 0 : Double.parseDouble(word.value());
  }

  private boolean isNextWeek(int i) {
    return i > 0 && words.get(i - 1).is(Tag.NEXT_WEEK) && words.get(i - 1).value().isEmpty();
  }

  /** "9시까지", "until 9". */
  private boolean isEnd(int i) {
    boolean hour = is(i, Tag.CLOCK, Tag.CLOCK_AM, Tag.CLOCK_PM, Tag.PART, Tag.MIDNIGHT, Tag.NUMBER);
    return hour && (isUntil(i - 1) || (isUntil(i + 1) && is(i + 1, Tag.TO)));
  }

  private boolean isUntil(int i) {
    return is(i, Tag.TO, Tag.FUNCTION, Tag.BEFORE_TO) && words.get(i).value().equals("until");
  }

  /** "7" is a time after "at" or beside a day: "tomorrow 7", "at 11". */
  private void number(int i) {
    double hour = words.get(i).amount();
    boolean hours = hour == Math.rint(hour) && hour >= 1 && hour <= 24;
    boolean beside = isTime(i - 1) || is(i + 1, Tag.PART, Tag.DAY) || isSpan(i);
    if (hours && beside && !is(i + 1, Tag.MONTH)) {
      moment.clock(60 * (int) hour, Moment.Half.UNSAID);
    }
  }

  /** "from 2 to 5". */
  private boolean isSpan(int i) {
    boolean begins = is(i - 1, Tag.BEFORE_FROM) && isHour(i + 2);
    boolean ends = is(i - 3, Tag.BEFORE_FROM) && isHour(i - 2);
    return (begins && isTill(i + 1)) || (ends && isTill(i - 1)) || isUntil(i - 1);
  }

  private boolean isHour(int i) {
    return is(i, Tag.NUMBER, Tag.CLOCK, Tag.CLOCK_AM, Tag.CLOCK_PM);
  }

  private boolean isTill(int i) {
    return isUntil(i) || is(i, Tag.BEFORE_TO);
  }

  private boolean isTime(int i) {
    if (is(i, Tag.LABEL_FROM) && words.get(i).value().equals("verb")) {
      return true;
    }
    if (!is(i, Tag.BEFORE_AT, Tag.DAY, Tag.WEEKDAY, Tag.PART)) {
      return false;
    }
    return !words.get(i).is(Tag.BEFORE_AT) || (!isIn(i) && !is(i - 1, Tag.LABEL_STOP));
  }

  private void month(int i) {
    int month = (int) value(words.get(i));
    for (int beside : new int[] {i + 1, i - 1, i - 2}) {
      if (is(beside, Tag.NUMBER) && words.get(beside).amount() <= 31) {
        moment.month(month);
        moment.dayOfMonth((int) words.get(beside).amount());
        return;
      }
    }
  }

  /** "30분 뒤", "in an hour", "an hour from now". */
  private boolean isRelative(int i) {
    int next = i + 1;
    while (is(next, Tag.OBJECT, Tag.FILLER)) {
      next++;
    }
    int before = i - 1;
    while (is(before, Tag.FILLER, Tag.FUNCTION)) {
      before--;
    }
    return is(next, Tag.LATER) || isIn(before);
  }

  private boolean isIn(int i) {
    return is(i, Tag.BEFORE_IN) || (is(i, Tag.BEFORE_AT) && words.get(i).value().equals("in"));
  }

  /** "지금 안국역이에요" says where somebody is, not when a car is wanted. */
  private boolean isMeant(int i, List<Roles.Part> parts) {
    if (words.get(i).shape() == Shape.LATIN) {
      boolean counted = is(i + 1, Tag.FUNCTION) && is(i + 2, Tag.PEOPLE); // "now it's 6 people"
      return !counted && !is(i - 1, Tag.NUMBER, Tag.PEOPLE) && !is(i + 1, Tag.PERSONS);
    }
    int next = i + 1;
    while (is(next, Tag.FILLER, Tag.OBJECT)) {
      next++;
    }
    boolean counted = is(next, Tag.PEOPLE) && is(next + 1, Tag.COPULA); // "지금 네 명이에요"
    if (counted
        || is(next, Tag.STAY, Tag.SAYING, Tag.HERE, Tag.OFF_TOPIC, Tag.LINE_HINT, Tag.WEATHER)) {
      return false;
    }
    for (Roles.Part part : parts) {
      if (part.phrase().first() == next) {
        return part.role() != Role.IS_AT && part.role() != Role.BARE && !isStay(part);
      }
    }
    return true;
  }

  private boolean isStay(Roles.Part part) {
    int next = part.phrase().last() + 1;
    return part.role() == Role.FROM && is(next, Tag.COPULA, Tag.COPULA_SHORT, Tag.AT, Tag.STAY);
  }

  /** "들르지 말고 바로 가요" says how to go, not when. */
  private boolean isStraight(Word word) {
    return word.value().equals("straight")
        && words.stream().anyMatch(other -> other.is(Tag.NO_STOPS, Tag.REMOVE));
  }

  private boolean is(int i, Tag... tags) {
    return i >= 0 && i < words.size() && !inPlaces.get(i) && words.get(i).is(tags);
  }
}
