package io.gaja.bot.line.valet;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody asks for their car: "차 빼 주세요", "20분 뒤에 차 가져다 주세요", "bring my car at 18:40". */
final class CarWanted {
  private static final Pattern KOREAN =
      Pattern.compile(
          "(?<when>.{0,20}?)(?:(?:제|내|우리)\\s?)?차(?:를|좀)?\\s?(?:좀\\s?)?(?<later>.{0,20}?)"
              + "(?:(?:가져|갖)\\s?(?:다|와|오)|갖고\\s?와|빼|꺼내)"
              + "\\s?(?:주?\\s?(?:세요|셔요|실래요|시겠어요|십시오|줘요?|줄래요?|요)|달라고요?|줘요?)?");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:please |pls )?(?:(?:can|could|would|will) (?:you|someone) )?(?:please )?"
              + "(?:(?:bring|get|fetch)(?: me)?|i(?: need| want|'d like| would like)) my car"
              + "(?: back| here| round| around| up| out)?(?<when>.{0,20}?)",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 60;

  private CarWanted() {}

  /** When it is wanted, which is now where nothing else is said; empty for other words. */
  static Optional<Instant> read(String words, Instant now, ZoneId zone) {
    String said =
        words.strip().replaceAll("[.,!~ ]+$", "").replaceFirst("(?i),? (?:please|pls)$", "");
    if (said.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher korean = KOREAN.matcher(said);
    if (korean.matches()) {
      return at(korean.group("when") + korean.group("later"), now, zone);
    }
    Matcher english = ENGLISH.matcher(said);
    return english.matches() ? at(english.group("when"), now, zone) : Optional.empty();
  }

  private static Optional<Instant> at(String when, Instant now, ZoneId zone) {
    String said = when.strip();
    return said.isEmpty() ? Optional.of(now) : WantedTime.read(said, now, zone);
  }
}
