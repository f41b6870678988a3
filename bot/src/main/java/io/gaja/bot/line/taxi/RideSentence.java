package io.gaja.bot.line.taxi;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "A에서 B까지 택시 …", "B까지 택시", "taxi from A to B": what such a sentence says of the two places.
 *
 * @param namesTaxi whether it says that a taxi is wanted, not only where to go
 */
record RideSentence(Optional<String> from, Optional<String> to, boolean namesTaxi) {
  private static final int LONGEST = 200;

  // Anchored, and every part is bounded: a long line costs no more than a short one.
  private static final Pattern KOREAN =
      Pattern.compile(
          "^(?:택시\\s+)?(?:(?<from>\\S.{0,60}?)\\s*에서\\s*)?(?<to>\\S.{0,60}?)\\s*(?:까지|(?<=\\S)(?:으로|로))"
              + "\\s*(?:택시|가\\s?주세요|가자|갈래|가고|가요|갑니다).{0,40}$");
  private static final Pattern KOREAN_BOTH =
      Pattern.compile(
          "^(?:택시\\s+)?(?<from>\\S.{0,60}?)\\s*에서\\s*(?<to>\\S.{0,60}?)\\s*까지(?:\\s.{0,40})?$");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "^(?:.{0,40}\\b)?(?:taxi|cab|ride|go|car|drive)\\b\\s*(?:me\\s+)?(?:from\\s+(?<from>\\S.{0,60}?)\\s+)?to\\s+(?<to>\\S.{0,60}?)"
              + "(?:\\s+(?:please|now|by taxi))?[.!]?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENGLISH_BOTH =
      Pattern.compile(
          "^from\\s+(?<from>\\S.{0,60}?)\\s+to\\s+(?<to>\\S.{0,60}?)(?:\\s+(?:please|now|by taxi))?[.!]?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TAXI =
      Pattern.compile("택시|\\b(?:taxi|cab)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ONLY_SERVICE =
      Pattern.compile(
          "^(?:택시|(?:콜)?택시\\s*(?:좀)?\\s*(?:불러\\s?줘(?:요)?|불러\\s?주세요|호출|잡아\\s?줘(?:요)?)|(?:call\\s+|get\\s+|i need\\s+|i want\\s+)?(?:me\\s+)?(?:a\\s+)?(?:taxi|cab))[.!]?$",
          Pattern.CASE_INSENSITIVE);

  static Optional<RideSentence> parse(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    if (ONLY_SERVICE.matcher(line).matches()) {
      return Optional.of(new RideSentence(Optional.empty(), Optional.empty(), true));
    }
    for (Pattern form : new Pattern[] {KOREAN, KOREAN_BOTH, ENGLISH, ENGLISH_BOTH}) {
      Matcher matcher = form.matcher(line);
      if (matcher.matches()) {
        return Optional.of(
            new RideSentence(
                group(matcher, "from"), group(matcher, "to"), TAXI.matcher(line).find()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> group(Matcher matcher, String name) {
    return Optional.ofNullable(matcher.group(name)).map(String::strip).filter(s -> !s.isEmpty());
  }
}
