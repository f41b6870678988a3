package io.gaja.bot.understanding;

import io.gaja.bot.understanding.NumberReader.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers with what they count: 네 명, 2시간 반, 7시 30분, 삼만원, 2번 출구, half past ten. */
final class Numerals {
  private static final double LEAST_PRICE = 1_000;

  private final Units units = new Units();

  List<Word> listAt(Text text, int start) {
    List<Word> words = new ArrayList<>();
    if (isInsideNumber(text, start)) {
      return words;
    }
    Clock.at(text, start).ifPresent(words::add);
    halfAnHour(text, start).ifPresent(words::add);
    lotNumber(text, start).ifPresent(words::add);
    basement(text, start).ifPresent(words::add);
    for (Figure number : NumberReader.listAt(text, start)) {
      addBare(text, number, start, words);
      units.at(text, number.end()).ifPresent(unit -> addCounted(text, number, unit, start, words));
      halves(text, number, start).ifPresent(words::add);
    }
    return words;
  }

  private static boolean isInsideNumber(Text text, int start) {
    char c = text.at(start);
    char before = text.at(start - 1);
    if (Character.isDigit(c)) {
      return Character.isDigit(before) || Text.isLatin(before);
    }
    return Text.isLatin(c) && Text.isWord(before) && !Text.isHangul(before);
  }

  private static void addBare(Text text, Figure number, int start, List<Word> words) {
    if (!number.alone() || Text.isLatin(text.at(number.end()))) {
      return;
    }
    boolean price = number.money() || isPrice(number.value());
    Tag tag = price ? Tag.MONEY : number.counting() ? Tag.HEADS : Tag.NUMBER;
    words.add(Word.amount(tag, start, number.end(), number.value()));
    if (price && !number.money()) {
      words.add(new Word(Tag.NUMBER, Shape.NUMBER, start, number.end(), 0.9, "", number.value()));
    }
  }

  /** Prices are round; 4821 is a number somebody was given. */
  private static boolean isPrice(double value) {
    return value >= LEAST_PRICE && value % 100 == 0;
  }

  private void addCounted(Text text, Figure number, Units.Unit unit, int start, List<Word> words) {
    int end = unit.end();
    boolean article = !number.alone() && !number.counting() && Text.isLatin(text.at(start));
    if (article && unit.tag() != Tag.HOUR && unit.tag() != Tag.MINUTE) {
      return;
    }
    switch (unit.tag()) {
      case ADDRESS -> {
        if (Character.isDigit(text.at(start))) {
          words.add(Word.amount(Tag.ADDRESS, start, end, number.value()));
        }
      }
      case HOUR -> words.add(hours(text, number, unit, start));
      case MINUTE -> {
        boolean persons = number.counting() && number.value() < 10;
        Tag tag = persons ? Tag.PEOPLE : unit.more() ? Tag.DURATION_MORE : Tag.DURATION;
        words.add(Word.amount(tag, start, end, number.value()));
      }
      case OCLOCK -> words.add(clock(text, number, end, start));
      case MORNING_HOUR -> words.add(Word.amount(Tag.CLOCK_AM, start, end, 60 * number.value()));
      case EVENING_HOUR -> words.add(Word.amount(Tag.CLOCK_PM, start, end, 60 * number.value()));
      default -> words.add(Word.amount(unit.tag(), start, end, number.value()));
    }
  }

  /** two and a half hours. */
  private Optional<Word> halves(Text text, Figure number, int start) {
    return units
        .halfAfter(text, number.end())
        .flatMap(end -> units.at(text, end))
        .filter(unit -> unit.tag() == Tag.HOUR)
        .map(unit -> Word.amount(Tag.DURATION, start, unit.end(), 60 * number.value() + 30));
  }

  /** 2시간, 2시간 반, 1시간 30분, an hour and a half. */
  private Word hours(Text text, Figure number, Units.Unit unit, int start) {
    double minutes = 60 * number.value();
    int end = unit.end();
    Optional<Integer> half = units.halfAfter(text, end);
    boolean more = unit.more() || text.plain(start, number.end()).equals("another");
    Tag tag = more ? Tag.DURATION_MORE : Tag.DURATION;
    if (half.isPresent()) {
      return Word.amount(tag, start, half.get(), minutes + 30);
    }
    int next = units.skipAnd(text, end);
    for (Figure rest : NumberReader.listAt(text, next)) {
      Optional<Units.Unit> minute =
          units.at(text, rest.end()).filter(u -> u.tag() == Tag.MINUTE && !rest.counting());
      if (minute.isPresent()) {
        return Word.amount(tag, start, minute.get().end(), minutes + rest.value());
      }
    }
    return Word.amount(tag, start, end, minutes);
  }

  /** 7시, 7시 반, 7시 30분, 10시20분. */
  private Word clock(Text text, Figure hour, int end, int start) {
    double minutes = 60 * hour.value();
    Optional<Integer> half = units.halfAfter(text, end);
    if (half.isPresent()) {
      return Word.amount(Tag.CLOCK, start, half.get(), minutes + 30);
    }
    int next = text.isSpace(end) ? end + 1 : end;
    for (Figure rest : NumberReader.listAt(text, next)) {
      Optional<Units.Unit> minute = units.at(text, rest.end()).filter(u -> u.tag() == Tag.MINUTE);
      if (minute.isPresent() && !rest.counting() && rest.value() < 60) {
        return Word.amount(Tag.CLOCK, start, minute.get().end(), minutes + rest.value());
      }
    }
    return Word.amount(Tag.CLOCK, start, end, minutes);
  }

  /** 123-4, as a lot is numbered. */
  private static Optional<Word> lotNumber(Text text, int start) {
    int dash = digits(text, start);
    int end = text.at(dash) == '-' ? digits(text, dash + 1) : start;
    return dash > start && end > dash + 1
        ? Optional.of(Word.amount(Tag.ADDRESS, start, afterLot(text, end), 0))
        : Optional.empty();
  }

  private static int afterLot(Text text, int end) {
    return text.plain().startsWith("번지", end) ? end + 2 : end;
  }

  /** 지하 2층, B3. */
  private static Optional<Word> basement(Text text, int start) {
    boolean korean = text.plain().startsWith("지하", start);
    boolean latin = text.at(start) == 'b';
    int number = korean ? start + (text.isSpace(start + 2) ? 3 : 2) : start + 1;
    int end = korean || latin ? digits(text, number) : number;
    boolean whole =
        korean ? text.at(end) == '층' : !Text.isWord(text.at(end)) || text.at(end) == 'f';
    return end > number && whole
        ? Optional.of(Word.amount(Tag.ADDRESS, start, korean ? end + 1 : end, 0))
        : Optional.empty();
  }

  private static int digits(Text text, int start) {
    int end = start;
    while (end < start + 5 && Character.isDigit(text.at(end))) {
      end++;
    }
    return end;
  }

  private Optional<Word> halfAnHour(Text text, int start) {
    return units.halfHourAt(text, start).map(end -> Word.amount(Tag.DURATION, start, end, 30));
  }
}
