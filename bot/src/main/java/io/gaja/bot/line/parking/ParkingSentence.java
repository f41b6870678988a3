package io.gaja.bot.line.parking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "코엑스 주차 2시간", "근처 주차장", "park at COEX for 2 hours": what such a sentence says.
 *
 * @param place empty as well for somebody who wants to park where they are
 * @param certain whether it can mean nothing else; "코엑스 주차장" may also be where a ride goes
 */
record ParkingSentence(Optional<String> place, SpokenTime time, boolean certain) {
  private static final int LONGEST = 150;

  // Anchored, and every part is bounded: a long line costs no more than a short one.
  private static final Pattern KOREAN =
      Pattern.compile(
          "^(?:(?<place>\\S.{0,40}?)\\s*(?:에서|에다|에|로)?\\s+|(?<joined>\\S{1,20}?))?(?:무료\\s*)?"
              + "(?<what>주차(?:장(?:을|이)?|\\s?자리(?:를|가)?|할\\s?(?:곳|데|자리)(?:을|이)?|를)?)"
              + "(?<tail>\\s*(?:좀\\s*)?(?:찾아|예약|해|하|할|가능|있|어디|부탁|알려|잡아|추천).{0,15})?[?.!~]*$");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "^(?:please\\s+)?(?:(?:i\\s+(?:want|need|would like|have)(?:\\s+to)?|i[’']d like to|can i|where can i|where to"
              + "|find|find me|book|book me|reserve|get me|look for|any)\\s+)?(?:a\\s+|some\\s+)?"
              + "(?<what>park(?:ing)?)(?:\\s+(?:my car|space|spot|place|lot|garage)s?)?"
              + "(?:\\s+(?<near>nearby|near me|around here|near here|here)"
              + "|\\s+(?:at|near|in|by|around|close to)\\s+(?<place>\\S.{0,60}?))?"
              + "(?:\\s+please)?[.!?]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENGLISH_AFTER =
      Pattern.compile(
          "^(?<place>\\S.{0,60}?)\\s+parking(?:\\s+lot)?[.!?]*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern HERE =
      Pattern.compile(
          "(?:이\\s?|내\\s?|여기\\s?)?(?:근처|주변|가까운(?:\\s?(?:곳|데))?|여기|이쪽|지금\\s?여기)|지금|빨리|싼|저렴한|오늘");
  private static final Pattern AROUND = Pattern.compile("\\s*(?:근처|주변|앞|옆|쪽|인근)$");

  static Optional<ParkingSentence> read(String text, Instant now, ZoneId zone) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() > LONGEST || !mentions(line)) {
      return Optional.empty();
    }
    SpokenTime time = SpokenTime.read(line, now, zone);
    Matcher korean = KOREAN.matcher(time.rest());
    if (korean.matches()) {
      return Optional.of(ofKorean(korean, time));
    }
    Matcher english = ENGLISH.matcher(time.rest());
    if (english.matches()) {
      Optional<String> place = Optional.ofNullable(english.group("place"));
      return Optional.of(new ParkingSentence(place, time, true));
    }
    Matcher after = ENGLISH_AFTER.matcher(time.rest());
    return after.matches()
        ? Optional.of(
            new ParkingSentence(Optional.of(after.group("place")), time, time.saysSomething()))
        : Optional.empty();
  }

  private static boolean mentions(String line) {
    return line.contains("주차") || line.toLowerCase(Locale.ROOT).contains("park");
  }

  private static ParkingSentence ofKorean(Matcher found, SpokenTime time) {
    Optional<String> said =
        Optional.ofNullable(found.group("place"))
            .or(() -> Optional.ofNullable(found.group("joined")));
    boolean here = said.filter(words -> HERE.matcher(words).matches()).isPresent();
    Optional<String> place =
        said.filter(words -> !here)
            .map(words -> AROUND.matcher(words).replaceFirst(""))
            .filter(words -> !words.isBlank());
    boolean mayBeAName = place.isPresent() && found.group("what").startsWith("주차장");
    boolean certain = !mayBeAName || time.saysSomething() || found.group("tail") != null;
    return new ParkingSentence(place, time, certain);
  }
}
