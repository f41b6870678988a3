package io.gaja.bot.line.parking;

import io.gaja.bot.conversation.Scene;
import io.gaja.bot.understanding.Sentence;
import io.gaja.bot.understanding.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What words say of from when and how long: "2시간", "18:00~20:00", "내일 10시부터 2시간", "until 9pm".
 *
 * @param rest the words that say nothing of it
 */
record SpokenTime(Optional<Instant> from, Optional<Duration> length, String rest) {
  private static final Duration ONE_DAY = Duration.ofDays(1);
  private static final int LONGEST = 200;

  private static final String CLOCK = SpokenClock.FORM;
  private static final String HOUR = "(?:" + CLOCK + "|\\d{1,2}(?!\\d))";
  private static final Pattern DAY =
      pattern("(?<!\\S)(?:(?<today>오늘|today)|(?<tomorrow>내일|tomorrow)|(?<after>모레))(?=\\s|\\d|$)");
  private static final Pattern RANGE =
      pattern("(?:from\\s+)?(?<a>HOUR)\\s*(?:~|-|–|부터|에서|to|until|till)\\s*(?<b>CLOCK)(?:\\s*까지)?");
  private static final Pattern RANGE_OF_HOURS =
      pattern("(?:from\\s+(?<a>HOUR)\\s+(?:to|until|till)|(?<c>CLOCK)\\s*[~–-])\\s*(?<b>HOUR)");
  private static final Pattern UNTIL = pattern("(?<a>CLOCK)\\s*까지|(?:until|till)\\s+(?<b>HOUR)");
  private static final Pattern FROM =
      pattern("(?<a>CLOCK)\\s*(?:부터|에)?(?!\\S)|(?:from|at)\\s+(?<b>HOUR)(?!\\S)");
  private static final Pattern HOURS =
      pattern(
          "(?:for\\s+)?(?<h>\\d{1,2})(?<point>\\.5)?\\s*(?:시간|(?:hours?|hrs?|h)\\b)"
              + "(?:\\s*(?<half>반|and a half)|\\s*(?:and\\s+)?(?<m>\\d{1,2})\\s*(?:분|min(?:ute)?s?\\b))?"
              + "(?:\\s*(?:동안|정도|쯤|만))?");
  private static final Pattern MINUTES =
      pattern("(?:for\\s+)?(?<m>\\d{1,3})\\s*(?:분|min(?:ute)?s?\\b)(?:\\s*(?:동안|정도|쯤|만))?");
  private static final Pattern DAYS =
      pattern(
          "(?:for\\s+)?(?:(?<one>하루(?:\\s*종일)?|종일|(?:a|one|all|the whole)\\s+day)|(?<d>[1-7])\\s*(?:일(?![가-힣])|days?\\b))"
              + "(?:\\s*동안)?");
  private static final List<String> NUMERALS =
      List.of("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두");
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight");

  private static Pattern pattern(String form) {
    return Pattern.compile(
        form.replace("HOUR", HOUR).replace("CLOCK", CLOCK), Pattern.CASE_INSENSITIVE);
  }

  static SpokenTime read(String words, Instant now, ZoneId zone) {
    String text = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    return new Reading(inDigits(text), now.atZone(zone)).read();
  }

  /**
   * What a sentence says of it; nothing where only a day was said, for the hour is still to come.
   */
  static SpokenTime of(Sentence said, Scene scene) {
    return said.at()
        .map(at ->
            switch (at) {
              case When.Now() -> new SpokenTime(Optional.empty(), said.stay(), "");
              case When.At(LocalDateTime time) ->
                  new SpokenTime(Optional.of(scene.words().instant(time)), said.stay(), "");
              case When.On(LocalDate unused) ->
                  new SpokenTime(Optional.empty(), Optional.empty(), "");
            })
        .orElseGet(() -> new SpokenTime(Optional.empty(), said.stay(), ""));
  }

  boolean saysSomething() {
    return from.isPresent() || length.isPresent();
  }

  private static String inDigits(String text) {
    String digits = text;
    for (int i = NUMERALS.size(); i > 0; i--) {
      digits = digits.replaceAll("(?<!\\S)" + NUMERALS.get(i - 1) + "(?=\\s?시)", String.valueOf(i));
    }
    for (int i = NUMBERS.size(); i > 0; i--) {
      digits =
          digits.replaceAll("(?i)\\b" + NUMBERS.get(i - 1) + "(?=\\s+hours?)", String.valueOf(i));
    }
    return digits
        .replaceAll("(?i)\\bhalf an hour\\b", "30 minutes")
        .replaceAll("(?i)\\ban hour\\b", "1 hour");
  }

  /** Takes one part after another out of the words. */
  private static final class Reading {
    private final ZonedDateTime now;
    private String rest;
    private Optional<LocalDate> day = Optional.empty();

    Reading(String text, ZonedDateTime now) {
      this.rest = text;
      this.now = now;
    }

    SpokenTime read() {
      day = take(DAY).map(this::dayOf);
      Optional<MatchResult> range = take(RANGE).or(() -> take(RANGE_OF_HOURS));
      if (range.isPresent()) {
        Optional<SpokenClock> begins = clock(range.get(), "a").or(() -> clock(range.get(), "c"));
        Optional<SpokenClock> ends = clock(range.get(), "b");
        if (begins.isPresent() && ends.isPresent()) {
          ZonedDateTime from = resolve(begins.get());
          return said(Optional.of(from), Optional.of(between(from, ends.get())));
        }
      }
      Optional<Duration> length = length();
      Optional<SpokenClock> until = take(UNTIL).flatMap(this::either);
      if (until.isPresent()) {
        ZonedDateTime start = day.map(on -> on.atTime(9, 0).atZone(now.getZone())).orElse(now);
        return said(Optional.empty(), Optional.of(between(start, until.get())));
      }
      return said(take(FROM).flatMap(this::either).map(this::resolve), length);
    }

    private SpokenTime said(Optional<ZonedDateTime> from, Optional<Duration> length) {
      String others = rest.strip().replaceAll("\\s+", " ");
      return new SpokenTime(from.map(ZonedDateTime::toInstant), length, others);
    }

    private Optional<Duration> length() {
      return take(DAYS)
          .map(days ->
              days.group("one") == null
                  ? ONE_DAY.multipliedBy(Long.parseLong(days.group("d")))
                  : ONE_DAY)
          .or(() -> take(HOURS).map(Reading::hours))
          .or(() ->
              take(MINUTES).map(found -> Duration.ofMinutes(Long.parseLong(found.group("m")))));
    }

    private static Duration hours(MatchResult found) {
      boolean half = found.group("point") != null || found.group("half") != null;
      long minutes = half ? 30 : 0;
      if (found.group("m") != null) {
        minutes = Long.parseLong(found.group("m"));
      }
      return Duration.ofHours(Long.parseLong(found.group("h"))).plusMinutes(minutes);
    }

    private ZonedDateTime resolve(SpokenClock clock) {
      return day.filter(on -> on.isAfter(now.toLocalDate()))
          .map(on -> clock.on(on, now.getZone()))
          .orElseGet(() -> clock.nextAfter(now));
    }

    private static Duration between(ZonedDateTime from, SpokenClock end) {
      ZonedDateTime until = end.nextAfter(from.plusMinutes(16));
      return Duration.between(from, until);
    }

    private LocalDate dayOf(MatchResult found) {
      LocalDate today = now.toLocalDate();
      if (found.group("tomorrow") != null) {
        return today.plusDays(1);
      }
      return found.group("after") == null ? today : today.plusDays(2);
    }

    private Optional<SpokenClock> either(MatchResult found) {
      return clock(found, "a").or(() -> clock(found, "b"));
    }

    private static Optional<SpokenClock> clock(MatchResult found, String group) {
      return found.namedGroups().containsKey(group)
          ? Optional.ofNullable(found.group(group)).flatMap(SpokenClock::read)
          : Optional.empty();
    }

    private Optional<MatchResult> take(Pattern pattern) {
      Matcher matcher = pattern.matcher(rest);
      if (!matcher.find()) {
        return Optional.empty();
      }
      MatchResult found = matcher.toMatchResult();
      rest = rest.substring(0, found.start()) + " " + rest.substring(found.end());
      return Optional.of(found);
    }
  }
}
