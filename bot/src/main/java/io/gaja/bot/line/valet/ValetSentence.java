package io.gaja.bot.line.valet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "발렛 불러줘 코엑스", "코엑스에서 발렛", "valet at COEX": what such a sentence says of the place. */
record ValetSentence(Optional<String> where) {
  private static final int LONGEST = 120;

  // Anchored, and every part is bounded: a long line costs no more than a short one.
  private static final Pattern KOREAN =
      Pattern.compile(
          "^(?:(?<before>\\S.{0,40}?)(?:\\s*(?:에서|에|으로|로)\\s*|\\s+))?"
              + "(?:발렛(?:\\s?(?:파킹|주차))?|발레\\s?(?:파킹|주차))(?:[을를]|\\s?기사님?)?"
              + "(?:\\s*(?:좀|하나|한\\s?명))?"
              + "(?:\\s*(?:불러\\s?(?:줘|주세요|줄래요?)|호출(?:해\\s?(?:줘|주세요))?|부를게|해\\s?(?:줘|주세요)"
              + "|맡길게|맡기고\\s?싶어|부탁(?:해|드려|드립니다|합니다)?|필요해)요?)?"
              + "(?:\\s+(?<after>\\S.{0,40}?)(?:\\s*(?:에서|에|으로|로))?)?[.!?~]*$");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "^(?:please\\s+)?(?:(?:can you\\s+|could you\\s+)?(?:call|get|send|book)\\s+(?:me\\s+)?|i(?:\\s+would|[’']d)?\\s+(?:need|want|like)\\s+)?"
              + "(?:a\\s+|the\\s+)?valet(?:\\s+parking|\\s+service)?(?:\\s+(?:for\\s+)?my car)?(?:\\s+please)?"
              + "(?:\\s+(?:at|to|in front of|near|in|outside)\\s+(?<after>\\S.{0,60}?))?(?:\\s+please)?[.!?]*$",
          Pattern.CASE_INSENSITIVE);

  static Optional<ValetSentence> parse(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher korean = KOREAN.matcher(line);
    if (korean.matches()) {
      return Optional.of(
          new ValetSentence(group(korean, "before").or(() -> group(korean, "after"))));
    }
    Matcher english = ENGLISH.matcher(line);
    return english.matches()
        ? Optional.of(new ValetSentence(group(english, "after")))
        : Optional.empty();
  }

  private static Optional<String> group(Matcher matcher, String name) {
    return Optional.ofNullable(matcher.group(name)).map(String::strip).filter(s -> !s.isEmpty());
  }
}
