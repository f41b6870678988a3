package io.gaja.bot.understanding;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How words end that are in no list: names of places, and verbs. */
record Forms(
    Set<String> placeEnds,
    Set<String> englishPlaceEnds,
    Set<String> verbEnds,
    Set<String> leaders) {
  private static final int LONGEST = 6;

  /** 콘서트홀, 공연장, 영화관. */
  private static final Set<String> HALLS = Set.of("홀", "장", "관");

  /** What may hang on the end of a name: 직원공원에서. */
  private static final String[] HANGING = {
    "에서", "까지", "으로", "에", "로", "이요", "요", "이에요", "예요", "입니다", "인데요", "인데", "이고"
  };

  static Forms read() {
    Map<String, Set<String>> sections = new HashMap<>();
    for (WordFile.Section section : WordFile.read("forms.txt")) {
      sections.put(section.name(), Set.copyOf(section.words()));
    }
    return new Forms(
        sections.getOrDefault("PLACE_ENDS", Set.of()),
        sections.getOrDefault("ENGLISH_PLACE_ENDS", Set.of()),
        sections.getOrDefault("VERB_ENDS", Set.of()),
        sections.getOrDefault("BEFORE_ENGLISH_PLACES", Set.of()));
  }

  /** The longest of these forms that the stretch ends with; 0 when none. */
  static int longest(Text text, int start, int end, Set<String> forms) {
    for (int n = Math.min(LONGEST, end - start); n > 0; n--) {
      if (forms.contains(text.plain(end - n, end))) {
        return n;
      }
    }
    return 0;
  }

  /** Whether what hangs on a word makes it the name of a place: 직원 in 직원공원에서. */
  boolean endsAsPlace(Text text, int start, int end) {
    if (end - start < 2) {
      return HALLS.contains(text.plain(start, end));
    }
    for (String hanging : HANGING) {
      int stem = end - hanging.length();
      if (text.plain(stem, end).equals(hanging) && longest(text, start, stem, placeEnds) > 1) {
        return true;
      }
    }
    return longest(text, start, end, placeEnds) > 1;
  }
}
