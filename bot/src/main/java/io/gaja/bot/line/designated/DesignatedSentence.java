package io.gaja.bot.line.designated;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "술 마셨어 대리 불러줘 일산까지", "대리", "designated driver from A to B": what a sentence that asks for a
 * designated driver says of the two places.
 */
record DesignatedSentence(Optional<String> from, Optional<String> to) {
  private static final int LONGEST = 200;

  private static final Pattern NAME =
      Pattern.compile(
          "(?<![가-힣])대리\\s?(?:운전)?\\s?(?:기사)?님?(?:을|를|좀|요)?(?=$|[\\s.,!?]|불러|부르|부탁|호출|잡아)");
  private static final Pattern ENGLISH_NAME =
      Pattern.compile(
          "\\b(?:(?:a|the)\\s+)?designated\\s+driver\\b|\\bdaeri\\b"
              + "|\\bdrive\\s+(?:me|us)\\b(?=.{0,80}\\bmy\\s+(?:own\\s+)?car\\b)|\\bdrive\\s+my\\s+car\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CHATTER =
      Pattern.compile(
          "(?<![가-힣])(?:나\\s|저\\s|제가\\s)?술\\s?을?\\s?(?:한\\s?잔|좀|많이|조금)?\\s?(?:마셨|먹었|했|마셔)[가-힣]*"
              + "|(?<![가-힣])(?:불러|불러서|부르|부탁|호출|잡아)[가-힣]*(?:\\s?(?:줘|주)[가-힣]*)?"
              + "|(?<![가-힣])(?:지금|빨리|얼른|좀|줘요?|주세요)(?![가-힣])"
              + "|[,.!?~]");
  private static final Pattern WAY =
      Pattern.compile(
          "^(?:(?<from>\\S.{0,60}?)\\s*에서\\s*)?(?<to>\\S.{0,60}?)\\s*(?:까지.{0,30}|(?:으로|로)\\s*(?:가|갈|갑)[가-힣]{0,8})?$");
  private static final Pattern ONLY_FROM = Pattern.compile("^(?<from>\\S.{0,60}?)\\s*에서$");
  private static final Pattern FROM =
      Pattern.compile(
          "\\bfrom\\s+(?<place>\\S.{0,60}?)(?=\\s+to\\b|\\s+(?:please|now)\\b|[.,!]|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TO =
      Pattern.compile(
          "\\bto\\s+(?<place>\\S.{0,60}?)(?=\\s+(?:from|please|now|in\\s+my)\\b|[.,!]|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HOME = Pattern.compile("\\bhome\\b", Pattern.CASE_INSENSITIVE);

  /** Empty for a sentence that asks for something else. */
  static Optional<DesignatedSentence> parse(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    if (NAME.matcher(line).find()) {
      return Optional.of(korean(NAME.matcher(line).replaceAll(" ")));
    }
    return ENGLISH_NAME.matcher(line).find() ? Optional.of(english(line)) : Optional.empty();
  }

  private static DesignatedSentence korean(String line) {
    String way = CHATTER.matcher(line).replaceAll(" ").strip().replaceAll("\\s+", " ");
    Matcher start = ONLY_FROM.matcher(way);
    if (start.matches()) {
      return new DesignatedSentence(Optional.of(start.group("from")), Optional.empty());
    }
    Matcher both = WAY.matcher(way);
    return both.matches()
        ? new DesignatedSentence(
            Optional.ofNullable(both.group("from")), Optional.of(both.group("to")))
        : new DesignatedSentence(Optional.empty(), Optional.empty());
  }

  private static DesignatedSentence english(String line) {
    Optional<String> home = HOME.matcher(line).find() ? Optional.of("home") : Optional.empty();
    return new DesignatedSentence(place(FROM, line), place(TO, line).or(() -> home));
  }

  private static Optional<String> place(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find() ? Optional.of(matcher.group("place").strip()) : Optional.empty();
  }
}
