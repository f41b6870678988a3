package io.gaja.bot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers as they are typed: 2, 1.5, 28,000, 2만5천, 30k, 삼만 오천, 열두, 넷, twenty-five, a. */
final class NumberReader {
  private static final String SINO = "영일이삼사오육칠팔구";
  private static final int LONGEST = 16;
  private static final int LONGEST_WORD = 9;

  private static final Map<String, Integer> COUNTING =
      Map.ofEntries(
          Map.entry("한", 1),
          Map.entry("두", 2),
          Map.entry("세", 3),
          Map.entry("네", 4),
          Map.entry("다섯", 5),
          Map.entry("여섯", 6),
          Map.entry("일곱", 7),
          Map.entry("여덟", 8),
          Map.entry("여덜", 8),
          Map.entry("아홉", 9),
          Map.entry("열", 10),
          Map.entry("열한", 11),
          Map.entry("열두", 12),
          Map.entry("열세", 13),
          Map.entry("열네", 14),
          Map.entry("열다섯", 15),
          Map.entry("스무", 20),
          Map.entry("두어", 2),
          Map.entry("둬", 2));

  private static final Map<String, Integer> ALONE =
      Map.ofEntries(
          Map.entry("하나", 1),
          Map.entry("둘", 2),
          Map.entry("셋", 3),
          Map.entry("넷", 4),
          Map.entry("다섯", 5),
          Map.entry("여섯", 6),
          Map.entry("일곱", 7),
          Map.entry("여덟", 8),
          Map.entry("아홉", 9),
          Map.entry("열둘", 12));

  private static final Map<String, Integer> ENGLISH =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("eighteen", 18),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("ninety", 90));

  private static final Map<String, Integer> ARTICLES =
      Map.of("a", 1, "an", 1, "another", 1, "couple", 2, "few", 3);

  private NumberReader() {}

  /**
   * @param alone whether it may stand without a unit
   * @param counting of the row 하나, 둘, 셋, which counts people and things
   * @param money written as only prices are: 2만5천, 30k
   */
  record Figure(double value, int end, boolean alone, boolean counting, boolean money) {}

  static List<Figure> listAt(Text text, int start) {
    List<Figure> numbers = new ArrayList<>();
    char c = text.at(start);
    if (Character.isDigit(c)) {
      numbers.add(digits(text, start));
    } else if (Text.isSyllable(c)) {
      sino(text, start).ifPresent(numbers::add);
      counting(text, start, COUNTING, false).ifPresent(numbers::add);
      counting(text, start, ALONE, true).ifPresent(numbers::add);
    } else if (Text.isLatin(c)) {
      english(text, start).ifPresent(numbers::add);
    }
    return numbers;
  }

  private static Figure digits(Text text, int start) {
    int end = digitsEnd(text, start);
    double value = decimal(text, start, end);
    char unit = text.at(end);
    if (unit == '만' || unit == '천') {
      return sino(text, start).orElseThrow();
    }
    if (unit == 'k' && !Text.isLatin(text.at(end + 1))) {
      return new Figure(value * 1_000, end + 1, true, false, true);
    }
    if (endsOrdinal(text, end)) {
      return new Figure(value, end + 2, true, false, false);
    }
    return new Figure(value, end, true, false, false);
  }

  private static boolean endsOrdinal(Text text, int end) {
    String two = "" + text.at(end) + text.at(end + 1);
    return List.of("st", "nd", "rd", "th").contains(two) && !Text.isLatin(text.at(end + 2));
  }

  /** Digits with commas between thousands, and a decimal point. */
  private static int digitsEnd(Text text, int start) {
    int end = start;
    while (end < start + LONGEST && isInNumber(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isInNumber(Text text, int at) {
    char c = text.at(at);
    if (c == ',') {
      return Character.isDigit(text.at(at + 1))
          && Character.isDigit(text.at(at + 2))
          && Character.isDigit(text.at(at + 3))
          && !Character.isDigit(text.at(at + 4));
    }
    return Character.isDigit(c) || (c == '.' && Character.isDigit(text.at(at + 1)));
  }

  private static double decimal(Text text, int start, int end) {
    try {
      return Double.parseDouble(text.plain(start, end).replace(",", ""));
    } catch (NumberFormatException e) {
      return 0; // 1.2.3 is no number
    }
  }

  /** 삼십, 만오천, 삼만 오천, 2만5천: groups of a figure and its power, the ten thousands apart. */
  private static Optional<Figure> sino(Text text, int start) {
    double whole = 0;
    double group = 0;
    double figure = -1;
    int at = start;
    int end = start;
    while (at < start + LONGEST) {
      char c = text.at(at);
      int power = "십백천".indexOf(c);
      if (SINO.indexOf(c) >= 0 && figure < 0) {
        figure = SINO.indexOf(c);
        at++;
      } else if (Character.isDigit(c) && figure < 0) {
        int digitsEnd = digitsEnd(text, at);
        figure = decimal(text, at, digitsEnd);
        at = digitsEnd;
      } else if (power >= 0) {
        group += (figure < 0 ? 1 : figure) * Math.pow(10, power + 1);
        figure = -1;
        at++;
      } else if (c == '만') {
        group += Math.max(0, figure);
        whole = 10_000 * (group == 0 ? 1 : group);
        group = 0;
        figure = -1;
        at++;
        end = at;
        at += text.isSpace(at) ? 1 : 0;
        continue;
      } else {
        break;
      }
      end = at;
    }
    return end == start
        ? Optional.empty()
        : Optional.of(
            new Figure(whole + group + Math.max(0, figure), end, whole > 0, false, whole > 0));
  }

  private static Optional<Figure> counting(
      Text text, int start, Map<String, Integer> words, boolean alone) {
    for (int n = Math.min(3, text.length() - start); n > 0; n--) {
      Integer value = words.get(text.plain(start, start + n));
      if (value != null) {
        return Optional.of(new Figure(value, start + n, alone, true, false));
      }
    }
    return Optional.empty();
  }

  private static Optional<Figure> english(Text text, int start) {
    int end = wordEnd(text, start);
    String word = text.plain(start, end);
    Integer article = ARTICLES.get(word);
    if (article != null) {
      return Optional.of(new Figure(article, end, false, false, false));
    }
    Integer value = ENGLISH.get(word);
    if (value == null) {
      return Optional.empty();
    }
    if (value >= 20 && (text.isSpace(end) || text.at(end) == '-')) {
      int last = wordEnd(text, end + 1);
      Integer ones = ENGLISH.get(text.plain(Math.min(end + 1, last), last));
      if (ones != null && ones < 10) {
        return Optional.of(new Figure(value + ones, last, true, false, false));
      }
    }
    return Optional.of(new Figure(value, end, true, false, false));
  }

  static int wordEnd(Text text, int start) {
    int end = start;
    while (end < text.length() && end - start <= LONGEST_WORD && Text.isLatin(text.at(end))) {
      end++;
    }
    return Math.max(start, Math.min(end, text.length()));
  }
}
