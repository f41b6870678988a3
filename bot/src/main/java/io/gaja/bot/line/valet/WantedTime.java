package io.gaja.bot.line.valet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a car is wanted, as people say it: "20분 뒤", "18:40", "오후 6시 반", "6:40 pm", "지금". */
final class WantedTime {
  private static final Pattern NOW =
      Pattern.compile("지금(?:\\s?바로)?|바로|당장|now|at once", Pattern.CASE_INSENSITIVE);
  private static final Pattern LATER =
      Pattern.compile(
          "(?:in\\s+)?(?:(?<hours>\\d{1,2})\\s*(?:시간|h(?:ours?)?\\b))?\\s*"
              + "(?:(?<minutes>\\d{1,3})\\s*(?:분|m(?:in(?:ute)?s?)?\\b))?\\s*(?:뒤|후|있다가|이따가?)?(?:에)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:at\\s+)?(?<before>오전|오후|아침|저녁|밤|낮|새벽)?\\s*(?<hour>\\d{1,2})"
              + "(?:\\s*:\\s*(?<minute>\\d{2})|\\s*시(?:\\s*(?:(?<half>반)|(?<minutes>\\d{1,2})\\s*분))?)?"
              + "\\s*(?<after>am|pm)?\\s*(?:에|까지)?",
          Pattern.CASE_INSENSITIVE);
  private static final int HALF_A_DAY = 12;
  private static final int LONGEST = 40;

  private WantedTime() {}

  /** Empty when no time can be read; a time of day is the next one that comes. */
  static Optional<Instant> read(String text, Instant now, ZoneId zone) {
    String said = text.strip();
    if (said.isEmpty() || said.length() > LONGEST) {
      return Optional.empty();
    }
    if (NOW.matcher(said).matches()) {
      return Optional.of(now);
    }
    Matcher later = LATER.matcher(said);
    if (later.matches() && (later.group("hours") != null || later.group("minutes") != null)) {
      return Optional.of(now.plus(length(later)));
    }
    Matcher clock = CLOCK.matcher(said);
    return clock.matches() ? next(clock, now.atZone(zone)) : Optional.empty();
  }

  private static Duration length(Matcher later) {
    return Duration.ofHours(number(later, "hours")).plusMinutes(number(later, "minutes"));
  }

  private static Optional<Instant> next(Matcher clock, ZonedDateTime now) {
    boolean bare =
        clock.group("minute") == null
            && clock.group("before") == null
            && clock.group("after") == null
            && !clock.group().contains("시");
    int hour = (int) number(clock, "hour");
    int minute = clock.group("half") != null ? 30 : (int) number(clock, "minute");
    minute += (int) number(clock, "minutes");
    if (hour > 24 || minute > 59 || bare) {
      return Optional.empty();
    }
    Optional<Boolean> afternoon = afternoon(clock, hour);
    LocalTime time =
        LocalTime.of(
            afternoon.map(later -> hour % HALF_A_DAY + (later ? HALF_A_DAY : 0)).orElse(hour % 24),
            minute);
    ZonedDateTime at = now.with(time).withSecond(0).withNano(0);
    boolean eitherHalf = afternoon.isEmpty() && hour <= HALF_A_DAY && hour > 0;
    while (at.isBefore(now.minusMinutes(1))) {
      at = at.plusHours(eitherHalf ? HALF_A_DAY : 24);
    }
    return Optional.of(at.toInstant());
  }

  /** Empty when it was not said, or is plain from the hour. */
  private static Optional<Boolean> afternoon(Matcher clock, int hour) {
    String said =
        Optional.ofNullable(clock.group("before"))
            .or(() -> Optional.ofNullable(clock.group("after")))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .orElse("");
    return hour > HALF_A_DAY
        ? Optional.empty()
        : switch (said) {
          case "오전", "아침", "새벽", "am" -> Optional.of(false);
          case "오후", "저녁", "낮", "pm" -> Optional.of(true);
          case "밤" -> Optional.of(hour >= 6 && hour < HALF_A_DAY);
          default -> Optional.empty();
        };
  }

  private static long number(Matcher matcher, String group) {
    return Optional.ofNullable(matcher.group(group)).map(Long::parseLong).orElse(0L);
  }
}
