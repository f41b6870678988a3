package io.gaja.bot.understanding;

import io.gaja.bot.understanding.NumberReader.Figure;
import java.util.Optional;

/** Times of the clock that are written as such: 7:30, 19:05, 7.30pm, half past ten, ten to 8. */
final class Clock {
  private static final int HOUR = 60;

  private Clock() {}

  static Optional<Word> at(Text text, int start) {
    if (Text.isHangul(text.at(start))) {
      return Optional.empty();
    }
    return Character.isDigit(text.at(start)) ? figures(text, start) : inWords(text, start);
  }

  private static Optional<Word> figures(Text text, int start) {
    int colon = start;
    while (colon < start + 2 && Character.isDigit(text.at(colon))) {
      colon++;
    }
    boolean minutes =
        (text.at(colon) == ':' || text.at(colon) == '.')
            && Character.isDigit(text.at(colon + 1))
            && Character.isDigit(text.at(colon + 2))
            && !Character.isDigit(text.at(colon + 3));
    if (!minutes) {
      return military(text, start).or(() -> inWords(text, start));
    }
    int hour = Integer.parseInt(text.plain(start, colon));
    int minute = Integer.parseInt(text.plain(colon + 1, colon + 3));
    Half half = half(text, colon + 3);
    boolean sure = text.at(colon) == ':' || half.tag() != Tag.CLOCK;
    if (hour > 24 || minute >= HOUR || !sure) {
      return Optional.empty();
    }
    return Optional.of(Word.amount(half.tag(), start, half.end(), HOUR * hour + minute));
  }

  /** 0630: four figures, the first a nought. */
  private static Optional<Word> military(Text text, int start) {
    int end = start + 4;
    boolean four = text.at(start) == '0' && !Text.isWord(text.at(end));
    for (int i = start; four && i < end; i++) {
      four = Character.isDigit(text.at(i));
    }
    if (!four || Integer.parseInt(text.plain(start + 2, end)) >= HOUR) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(text.plain(start, start + 2));
    int minute = Integer.parseInt(text.plain(start + 2, end));
    return Optional.of(Word.amount(Tag.CLOCK_AM, start, end, HOUR * hour + minute));
  }

  /** half past ten, quarter to nine, 20 past 7. */
  private static Optional<Word> inWords(Text text, int start) {
    int end = text.plain().startsWith("a quarter", start) ? start + 9 : wordEnd(text, start);
    String first = text.plain(start, end);
    int minutes =
        switch (first) {
          case "half" -> 30;
          case "quarter", "a quarter" -> 15;
          default ->
              NumberReader.listAt(text, start).stream()
                  .filter(n -> n.alone() && n.value() < HOUR && n.end() == end)
                  .mapToInt(n -> (int) n.value())
                  .findFirst()
                  .orElse(-1);
        };
    if (first.equals("half") && text.isSpace(end)) {
      Optional<Word> half = hourAfter(text, end + 1, minutes, start); // half nine
      if (half.isPresent()) {
        return half;
      }
    }
    int next = wordEnd(text, end + 1);
    if (minutes < 0 || next <= end + 1) {
      return Optional.empty();
    }
    boolean span = text.plain(Math.max(0, start - 5), start).equals("from ");
    int sign =
        switch (text.plain(end + 1, next)) {
          case "past" -> 1;
          case "to", "till", "before" -> span ? 0 : -1;
          default -> 0;
        };
    if (sign == 0) {
      return Optional.empty();
    }
    return hourAfter(text, next + 1, sign * minutes, start);
  }

  private static Optional<Word> hourAfter(Text text, int at, int minutes, int start) {
    for (Figure hour : NumberReader.listAt(text, at)) {
      if (hour.alone() && hour.value() >= 1 && hour.value() <= 12) {
        Half half = half(text, hour.end());
        double amount = HOUR * hour.value() + minutes;
        return Optional.of(Word.amount(half.tag(), start, half.end(), amount));
      }
    }
    return Optional.empty();
  }

  private record Half(Tag tag, int end) {}

  private static Half half(Text text, int at) {
    int begin = text.isSpace(at) ? at + 1 : at;
    for (String sign : new String[] {"a.m.", "p.m.", "am", "pm"}) {
      int end = begin + sign.length();
      if (text.plain().startsWith(sign, begin) && !Text.isLatin(text.at(end))) {
        return new Half(sign.charAt(0) == 'a' ? Tag.CLOCK_AM : Tag.CLOCK_PM, end);
      }
    }
    return new Half(Tag.CLOCK, at);
  }

  private static int wordEnd(Text text, int start) {
    int end = start;
    while (end < text.length() && end - start < 10 && Text.isWord(text.at(end))) {
      end++;
    }
    return Math.min(Math.max(start, end), text.length());
  }
}
