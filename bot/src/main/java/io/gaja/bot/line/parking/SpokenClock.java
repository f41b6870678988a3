package io.gaja.bot.line.parking;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A time of day as people say it: "18:00", "오후 6시", "6시 반", "6pm". Without a half of the day an
 * hour up to 12 is the next one that comes.
 */
record SpokenClock(int hour, int minute, Half half) {
  /** Matches one, without a group. */
  static final String FORM =
      "(?:(?:오전|오후|아침|저녁|밤|낮|새벽)\\s*)?\\d{1,2}"
          + "(?::[0-5]\\d(?:\\s*[ap]m\\b)?|\\s*시(?!간)(?:\\s*반|\\s*\\d{1,2}\\s*분)?|\\s*[ap]m\\b)";

  /** Somebody who says 18:00 at 18:05 means now. */
  private static final Duration JUST_PASSED = Duration.ofMinutes(15);

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<before>오전|오후|아침|저녁|밤|낮|새벽)?\\s*(?<hour>\\d{1,2})"
              + "(?::(?<minute>\\d{2})|\\s*시)?(?:\\s*(?<thirty>반)|\\s*(?<minutes>\\d{1,2})\\s*분)?"
              + "\\s*(?<after>am|pm)?",
          Pattern.CASE_INSENSITIVE);

  enum Half {
    MORNING,
    AFTERNOON,
    UNSAID
  }

  /** Reads what {@link #FORM} matches, or an hour alone; empty when there is no such time. */
  static Optional<SpokenClock> read(String words) {
    Matcher parts = PARTS.matcher(words.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(parts.group("hour"));
    int minute =
        Stream.of("minute", "minutes")
            .map(parts::group)
            .flatMap(said -> Optional.ofNullable(said).stream())
            .findFirst()
            .map(Integer::parseInt)
            .orElse(parts.group("thirty") == null ? 0 : 30);
    Half half = halfOf(parts, hour);
    return hour <= 24 && minute < 60 ? Optional.of(new SpokenClock(hour, minute, half)) : none();
  }

  private static Optional<SpokenClock> none() {
    return Optional.empty();
  }

  private static Half halfOf(Matcher parts, int hour) {
    String said =
        Stream.of("before", "after")
            .map(parts::group)
            .flatMap(one -> Optional.ofNullable(one).stream())
            .findFirst()
            .map(one -> one.toLowerCase(Locale.ROOT))
            .orElse("");
    return switch (said) {
      case "오전", "아침", "새벽", "am" -> Half.MORNING;
      case "오후", "저녁", "낮", "pm" -> Half.AFTERNOON;
      case "밤" -> hour < 6 || hour == 12 ? Half.MORNING : Half.AFTERNOON;
      default -> hour > 12 || hour == 0 ? Half.MORNING : Half.UNSAID;
    };
  }

  /** The first such time that is not before this one. */
  ZonedDateTime nextAfter(ZonedDateTime time) {
    ZonedDateTime early = time.minus(JUST_PASSED);
    return candidates(time.toLocalDate(), time.getZone())
        .filter(candidate -> candidate.isAfter(early))
        .findFirst()
        .orElseThrow();
  }

  /** That time on a day to come; in the daytime, when it was not said which half is meant. */
  ZonedDateTime on(LocalDate day, ZoneId zone) {
    boolean afternoon = half == Half.AFTERNOON || (half == Half.UNSAID && hour < 7);
    return at(day, afternoon ? 12 : 0, zone);
  }

  private Stream<ZonedDateTime> candidates(LocalDate day, ZoneId zone) {
    return IntStream.rangeClosed(0, 2)
        .mapToObj(day::plusDays)
        .flatMap(some ->
            switch (half) {
              case MORNING -> Stream.of(at(some, 0, zone));
              case AFTERNOON -> Stream.of(at(some, 12, zone));
              case UNSAID -> Stream.of(at(some, 0, zone), at(some, 12, zone));
            });
  }

  private ZonedDateTime at(LocalDate day, int later, ZoneId zone) {
    boolean said24 = hour > 12 && hour < 24;
    int hours = said24 ? hour : hour % 12 + later;
    LocalDate on = hour == 24 ? day.plusDays(1) : day;
    return on.atTime(hour == 24 ? 0 : hours, minute).atZone(zone);
  }
}
