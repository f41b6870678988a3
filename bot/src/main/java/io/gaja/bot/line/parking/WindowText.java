package io.gaja.bot.line.parking;

import io.gaja.bot.text.Words;
import io.gaja.dispatch.line.parking.Window;
import java.time.Duration;
import java.time.Instant;

/** Times of a booking as short as they can be understood. */
final class WindowText {
  private WindowText() {}

  /** "18:00~20:00", with the days where one is not today. */
  static String say(Instant from, Instant until, Instant now, Words words) {
    String begin = moment(from, now, words);
    String end = isSameDay(from, until, words) ? words.time(until) : moment(until, from, words);
    return words.say(ParkingPhrase.WINDOW, begin, end);
  }

  static String say(Window window, Instant now, Words words) {
    return say(window.from(), window.until(), now, words);
  }

  /** "20:00", or with the day when that is another than the day of the second instant. */
  static String moment(Instant instant, Instant now, Words words) {
    return isSameDay(instant, now, words)
        ? words.time(instant)
        : words.say(ParkingPhrase.DAY_AND_TIME, words.day(instant), words.time(instant));
  }

  private static boolean isSameDay(Instant a, Instant b, Words words) {
    return words.startOfDay(a).equals(words.startOfDay(b));
  }

  /** How long ago somebody counted: "5분 전 기준". */
  static String freshness(Instant counted, Instant now, Words words) {
    Duration ago = Duration.between(counted, now);
    if (ago.toMinutes() < 1) {
      return words.say(ParkingPhrase.COUNTED_NOW);
    }
    return ago.toHours() < 24
        ? words.say(ParkingPhrase.COUNTED_AGO, words.duration(ago))
        : words.say(ParkingPhrase.COUNTED_LONG_AGO);
  }

  /** "2시간", "1시간 30분", "1일". */
  static String length(Duration time, Words words) {
    if (time.toHours() >= 24 && time.toMinutes() % (24 * 60) == 0) {
      return words.say(ParkingPhrase.DAYS, words.count(time.toDays()));
    }
    return time.toMinutes() >= 60 && time.toMinutes() % 60 == 0
        ? words.say(ParkingPhrase.FULL_HOURS, words.count(time.toHours()))
        : words.duration(time);
  }
}
