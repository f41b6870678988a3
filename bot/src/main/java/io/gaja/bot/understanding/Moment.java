package io.gaja.bot.understanding;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A point in time in the making. An hour alone is the next one to come ("7시"), an hour with a day
 * is taken as it is said ("내일 7시" = 07:00), a part of a day has a usual hour.
 */
final class Moment {
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final int NOON = 12 * HOUR;
  private static final int EARLY = 6 * HOUR;
  private static final int EVENING = 19;
  private static final int NIGHT = 22;
  private static final int TONIGHT = 1922;

  private final LocalDateTime now;
  private final boolean changing;
  private int day = -1;
  private int weekday = -1;
  private boolean nextWeek;
  private int month = -1;
  private int dayOfMonth = -1;
  private int part = -1;
  private int clock = -1;
  private boolean midnight;
  private int in = -1;
  private Half half = Half.UNSAID;
  private int end = -1;
  private int endPart = -1;
  private Half endHalf = Half.UNSAID;

  enum Half {
    UNSAID,
    MORNING,
    EVENING
  }

  /**
   * @param changing whether the last hour said is the one that counts: "3시 예약을 4시로"
   */
  Moment(LocalDateTime now, boolean changing) {
    this.now = now;
    this.changing = changing;
  }

  void day(int ahead) {
    day = Math.max(day, ahead);
  }

  void weekday(int number, boolean inNextWeek) {
    weekday = number;
    nextWeek = inNextWeek;
  }

  void month(int number) {
    month = number;
  }

  void dayOfMonth(int number) {
    dayOfMonth = number;
  }

  /** "at 7 in the evening" or "저녁 7시"; another one belongs to another hour. */
  void part(int hour) {
    if (clock < 0 || part < 0) {
      part = hour;
    } else {
      endPart = hour;
    }
  }

  void midnight() {
    midnight = true;
  }

  void in(int minutes) {
    in = minutes;
  }

  /** The first hour said counts; a second one is the end: "10시부터 12시까지". */
  void clock(int minutes, Half said) {
    if ((clock < 0 || changing) && minutes <= DAY) {
      clock = minutes;
      half = said;
    } else if (end < 0 && minutes <= DAY) {
      end = minutes;
      endHalf = said;
      half = half == Half.UNSAID && part < 0 && clock < end ? said : half; // "2 to 5 pm"
    }
  }

  /** The minutes from the first hour said to the second. */
  OptionalInt span() {
    if (clock < 0 || end < 0) {
      return OptionalInt.empty();
    }
    int until = minutes(end, endHalf, endPart < 0 ? part : endPart);
    int span = Math.floorMod(until - minutes(clock, half, part), DAY);
    boolean otherHalf = endPart < 0 && endHalf == Half.UNSAID && span > NOON;
    return OptionalInt.of(otherHalf ? span - NOON : span);
  }

  Optional<When> when() {
    if (in >= 0) {
      return Optional.of(new When.At(now.plusMinutes(in)));
    }
    boolean timed = clock >= 0 || part >= 0 || midnight;
    Optional<LocalDate> date = date();
    if (date.isEmpty()) {
      return timed ? Optional.of(new When.At(nextToCome())) : Optional.empty();
    }
    if (!timed) {
      return date.filter(d -> d.isAfter(now.toLocalDate())).map(When.On::new);
    }
    return date.map(d -> new When.At(on(d)));
  }

  private Optional<LocalDate> date() {
    LocalDate today = now.toLocalDate();
    if (dayOfMonth > 0) {
      return dateInMonth(today);
    }
    if (weekday > 0) {
      DayOfWeek wanted = DayOfWeek.of(weekday);
      return Optional.of(
          nextWeek
              ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusDays(weekday - 1L)
              : today.with(TemporalAdjusters.nextOrSame(wanted)));
    }
    return day < 0 ? Optional.empty() : Optional.of(today.plusDays(day));
  }

  private Optional<LocalDate> dateInMonth(LocalDate today) {
    try {
      LocalDate date =
          LocalDate.of(today.getYear(), month > 0 ? month : today.getMonthValue(), dayOfMonth);
      if (date.isBefore(today)) {
        date = month > 0 ? date.plusYears(1) : date.plusMonths(1);
      }
      return Optional.of(date);
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 February
    }
  }

  private LocalDateTime on(LocalDate date) {
    LocalDateTime at = date.atStartOfDay().plusMinutes(minutes());
    boolean over = !at.isAfter(now);
    if (!over || !date.equals(now.toLocalDate())) {
      return at;
    }
    if (weekday > 0) {
      return at.plusWeeks(1);
    }
    return isOpen() && at.plusHours(12).isAfter(now) ? at.plusHours(12) : at.plusDays(1);
  }

  private LocalDateTime nextToCome() {
    LocalDateTime at = now.toLocalDate().atStartOfDay().plusMinutes(minutes());
    if (isOpen() && clock < NOON + HOUR) {
      at = now.toLocalDate().atTime(LocalTime.MIDNIGHT).plusMinutes(clock % NOON);
      while (!at.isAfter(now)) {
        at = at.plusHours(12);
      }
      return at;
    }
    if (part == TONIGHT && clock < 0 && !at.isAfter(now)) {
      at = now.toLocalDate().atTime(NIGHT, 0);
    }
    if (at.minusDays(1).isAfter(now)) {
      return at.minusDays(1); // 밤 12시, said just after midnight of the day before
    }
    return at.isAfter(now) ? at : at.plusDays(1);
  }

  /** Whether the hour may be one of the morning or of the evening. */
  private boolean isOpen() {
    return clock >= 0 && half == Half.UNSAID && part < 0;
  }

  /** From the beginning of the day said. */
  private int minutes() {
    if (midnight) {
      return DAY;
    }
    if (clock < 0) {
      return (part == TONIGHT ? EVENING : part) * HOUR;
    }
    return minutes(clock, half, part);
  }

  private static int minutes(int clock, Half half, int part) {
    int hour = clock % NOON;
    return switch (half) {
      case MORNING -> hour;
      case EVENING -> NOON + hour;
      case UNSAID -> clock >= NOON + HOUR || part < 0 ? clock : ofPart(hour, part);
    };
  }

  private static int ofPart(int hour, int part) {
    if (part == NIGHT || part == TONIGHT) {
      return hour < EARLY ? DAY + hour : NOON + hour;
    }
    if (part < 12) {
      return hour;
    }
    boolean beforeNoon = part == 12 && hour >= 10 * HOUR;
    return beforeNoon ? hour : NOON + hour;
  }
}
