package io.gaja.bot.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Days and hours to come, the way people speak of them. */
public final class Dates {
  private Dates() {}

  /** "내일 오전 7:00", "tomorrow at 7:00 AM". */
  public static String dayAndTime(LocalDateTime time, LocalDate today, Words words) {
    return words.say(
        Msg.DAY_AND_TIME,
        day(time.toLocalDate(), today, words),
        formatted(Msg.PATTERN_TIME, words).format(time));
  }

  /** "내일", "5월 20일 (수)"; "tomorrow", "Wed, May 20". */
  public static String day(LocalDate day, LocalDate today, Words words) {
    return switch ((int) ChronoUnit.DAYS.between(today, day)) {
      case 0 -> words.say(Msg.TODAY);
      case 1 -> words.say(Msg.TOMORROW);
      default -> formatted(Msg.PATTERN_DAY, words).format(day);
    };
  }

  private static DateTimeFormatter formatted(Msg pattern, Words words) {
    return DateTimeFormatter.ofPattern(words.say(pattern), words.locale());
  }
}
