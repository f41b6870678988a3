package io.gaja.bot.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers as they are typed: 2, 1.5, 28,000, 2만5천, 30k, 삼만 오천, 열두, 넷, twenty-five, a. */
final class NumberReader {
  private static final String SINO = "영일이삼사오육칠팔구";
  private static final String FIRST_OF_COUNTING = "한두세네다여일아열스둬하둘셋넷";
  private static final int LONGEST = 16;
  private static final int LONGEST_WORD = 9;

  private static final Map<String, Map<String, Integer>> WORDS = words();

  private NumberReader() {}

  private static Map<String, Map<String, Integer>> words() {
    Map<String, Map<String, Integer>> rows = new HashMap<>();
    for (WordFile.Section section : WordFile.read("numbers.txt")) {
      Map<String, Integer> row = new HashMap<>();
      for (String word : section.words()) {
        int equals = word.indexOf('=');
        row.put(word.substring(0, equals), Integer.valueOf(word.substring(equals + 1)));
      }
      rows.put(section.name(), row);
    }
    return rows;
  }

  private static @Nullable Integer valueOf(String row, String word) {
    return WORDS.getOrDefault(row, Map.of()).get(word);
  }

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
      counting(text, start, "COUNTING", false).ifPresent(numbers::add);
      counting(text, start, "ALONE", true).ifPresent(numbers::add);
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
    boolean particle = text.at(start) == '만' && isAfterHangul(text, start);
    return end == start || particle
        ? Optional.empty()
        : Optional.of(
            new Figure(whole + group + Math.max(0, figure), end, whole > 0, false, whole > 0));
  }

  /** The 만 of 30분만 and of "시간만 11시" is a particle. */
  private static boolean isAfterHangul(Text text, int start) {
    return Text.isHangul(text.at(start - 1));
  }

  private static Optional<Figure> counting(Text text, int start, String row, boolean alone) {
    if (FIRST_OF_COUNTING.indexOf(text.at(start)) < 0) {
      return Optional.empty();
    }
    for (int n = Math.min(3, text.length() - start); n > 0; n--) {
      Integer value = valueOf(row, text.plain(start, start + n));
      if (value != null) {
        return Optional.of(new Figure(value, start + n, alone, true, false));
      }
    }
    return Optional.empty();
  }

  private static Optional<Figure> english(Text text, int start) {
    int end = wordEnd(text, start);
    String word = text.plain(start, end);
    Integer article = valueOf("ARTICLES", word);
    if (article != null) {
      return Optional.of(new Figure(article, end, false, false, false));
    }
    Integer value = valueOf("ENGLISH", word);
    if (value == null) {
      return Optional.empty();
    }
    if (value >= 20 && (text.isSpace(end) || text.at(end) == '-')) {
      int last = wordEnd(text, end + 1);
      Integer ones = valueOf("ENGLISH", text.plain(Math.min(end + 1, last), last));
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
