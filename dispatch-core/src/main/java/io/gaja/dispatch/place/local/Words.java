package io.gaja.dispatch.place.local;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the words of people and the names in the gazetteer are made alike before they are compared.
 */
final class Words {
  private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** "2번 출구 앞", "exit 2", "3번 게이트": where at the place, not which place. */
  private static final Pattern EXIT =
      Pattern.compile(
          "\\s*(?:제?\\s*\\d{1,2}(?:-\\d)?\\s*번?\\s*(?:출구|게이트)"
              + "|,?\\s*\\b(?:exit|gate)\\s*(?:no\\.?|#)?\\s*\\d{1,2}).*$");

  private static final Pattern BESIDE =
      Pattern.compile("\\s*(?:앞|근처|부근|옆|쪽|정문|후문|맞은편|건너편)$|^(?:near|by|at)\\s+|^the\\s+");

  private static final Pattern CITY =
      Pattern.compile(
          "^(?:서울특별시|서울시|서울|경기도|경기|인천광역시|인천시|인천)\\s+"
              + "|[,\\s]+(?:seoul|gyeonggi|incheon)(?:,?\\s*(?:south )?korea)?$");

  private static final Pattern STATION =
      Pattern.compile("(?:지하철역|전철역|역|subwaystation|metrostation|station|stn|sta)$");

  private Words() {}

  /** Only letters and digits, in one spelling of Unicode, in lower case. */
  static String key(String text) {
    return NOT_LETTER_OR_DIGIT.matcher(plain(text)).replaceAll("");
  }

  /** The single words, each as a key. */
  static List<String> each(String text) {
    return Stream.of(NOT_LETTER_OR_DIGIT.split(plain(text), -1)).filter(w -> !w.isEmpty()).toList();
  }

  /** The readings of what someone wrote, as keys: first as it stands, then with less and less. */
  static SequencedSet<String> readings(String text) {
    SequencedSet<String> readings = new LinkedHashSet<>();
    String rest = plain(text).strip();
    for (Pattern pattern : List.of(EXIT, BESIDE, CITY)) {
      addReadings(readings, rest);
      rest = pattern.matcher(rest).replaceFirst("").strip();
    }
    addReadings(readings, rest);
    return readings;
  }

  /** "강남" of "강남역", "gangnam" of "gangnamstation"; other keys stay as they are. */
  static String withoutStation(String key) {
    String base = STATION.matcher(key).replaceFirst("");
    return base.isEmpty() ? key : base;
  }

  static boolean isHangul(String key) {
    return key.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
  }

  /** Korean syllables taken apart into their letters, so that one wrong letter counts as one. */
  static String letters(String key) {
    return Normalizer.normalize(key, Normalizer.Form.NFD);
  }

  private static void addReadings(SequencedSet<String> readings, String text) {
    String key = key(text);
    if (key.isEmpty()) {
      return;
    }
    readings.add(key);
    String base = withoutStation(key);
    if (!base.equals(key)) {
      readings.add(base + (isHangul(key) ? "역" : "station"));
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
