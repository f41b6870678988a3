package io.gaja.bot.understanding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What numbers count, from {@code units.txt}; a blank may stand before it, and "more". */
final class Units {
  private static final int LONGEST = 14;

  /** How half an hour may begin; most letters need no look-up. */
  private static final String FIRST_OF_HALF = "ha반";

  private final Map<String, Tag> units = new HashMap<>();
  private final Map<String, Boolean> more = new HashMap<>();
  private final Map<String, Boolean> halves = new HashMap<>();
  private final Map<String, Boolean> halfHours = new HashMap<>();

  /**
   * @param more said with "more": 30 more minutes
   */
  record Unit(Tag tag, int end, boolean more) {}

  Units() {
    for (WordFile.Section section : WordFile.read("units.txt")) {
      switch (section.name()) {
        case "MORE" -> section.words().forEach(word -> more.put(word, true));
        case "HALF" -> section.words().forEach(word -> halves.put(word, true));
        case "HALF_HOUR" -> section.words().forEach(word -> halfHours.put(word, true));
        default -> section.words().forEach(word -> units.put(word, Tag.valueOf(section.name())));
      }
    }
  }

  Optional<Unit> at(Text text, int start) {
    int begin = text.isSpace(start) ? start + 1 : start;
    int afterMore = longest(text, begin, more);
    if (afterMore > begin) {
      return unit(text, afterMore + (text.isSpace(afterMore) ? 1 : 0), true);
    }
    return unit(text, begin, false);
  }

  private Optional<Unit> unit(Text text, int begin, boolean more) {
    int end = longest(text, begin, units);
    return end == begin
        ? Optional.empty()
        : Optional.of(new Unit(units.getOrDefault(text.plain(begin, end), Tag.COUNT), end, more));
  }

  /** Where "반" or "and a half" ends, if that is what stands there. */
  Optional<Integer> halfAfter(Text text, int at) {
    int begin = text.isSpace(at) ? at + 1 : at;
    int end = longest(text, begin, halves);
    return end == begin ? Optional.empty() : Optional.of(end);
  }

  Optional<Integer> halfHourAt(Text text, int start) {
    if (FIRST_OF_HALF.indexOf(text.at(start)) < 0) {
      return Optional.empty();
    }
    int end = longest(text, start, halfHours);
    return end == start ? Optional.empty() : Optional.of(end);
  }

  int skipAnd(Text text, int at) {
    int begin = text.isSpace(at) ? at + 1 : at;
    return text.plain().startsWith("and ", begin) ? begin + 4 : begin;
  }

  private static int longest(Text text, int begin, Map<String, ?> words) {
    for (int end = Math.min(text.length(), begin + LONGEST); end > begin; end--) {
      boolean whole = !Text.isLatin(text.at(end - 1)) || !Text.isLatin(text.at(end));
      if (whole && words.containsKey(text.plain(begin, end))) {
        return end;
      }
    }
    return begin;
  }
}
