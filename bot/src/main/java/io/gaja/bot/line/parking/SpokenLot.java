package io.gaja.bot.line.parking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** News of a lot as attendants type it: "만차", "빈 자리 5", "하나 나갔어요", "+1", "one car left". */
final class SpokenLot {
  private static final String N = "(?<n>\\d{1,4}|한|하나|두|둘|세|셋|네|넷|다섯|an?|one|two|three|four|five)";
  private static final List<List<String>> NUMBERS =
      List.of(
          List.of("한", "하나", "a", "an", "one"),
          List.of("두", "둘", "two"),
          List.of("세", "셋", "three"),
          List.of("네", "넷", "four"),
          List.of("다섯", "five"));
  private static final String PAST = "(?:어요?|습니다|음)";
  private static final int LONGEST = 40;

  private static final List<Reading> READINGS =
      List.of(
          plain("만차(?:예요|에요|입니다|요)?|(?:we are |we're )?full", new LotNews.Full()),
          plain("다시 ?(?:받기|받을게요|받아요)|open again", new LotNews.OpenAgain()),
          plain("입차|출차|차 ?목록|cars|in|out", new LotNews.Cars()),
          counted("(?:빈 ?자리 ?)?\\+ ?" + N, LotNews.Freed::new),
          counted("(?:빈 ?자리 ?)?- ?" + N, n -> new LotNews.Freed(-n)),
          counted(N + " ?대?가? ?(?:나갔|빠졌)" + PAST, LotNews.Freed::new),
          counted(N + " ?대?가? ?(?:들어)?왔" + PAST, n -> new LotNews.Freed(-n)),
          counted(N + " (?:cars? )?(?:left|went)", LotNews.Freed::new),
          counted(N + " (?:cars? )?came(?: in)?", n -> new LotNews.Freed(-n)),
          counted(N + " (?:spaces? more|more spaces?)", LotNews.Freed::new),
          counted(
              N + " (?:spaces? (?:less|fewer)|(?:less|fewer) spaces?)", n -> new LotNews.Freed(-n)),
          counted("빈 ?자리[가는]? ?" + N + " ?[개대]?(?:요|예요|있어요)?", LotNews.Free::new),
          counted(N + " ?자리 ?(?:남았|비었)" + PAST, LotNews.Free::new),
          counted("(?:spaces )?free:? " + N, LotNews.Free::new),
          counted(N + " (?:spaces? )?free", LotNews.Free::new));

  private SpokenLot() {}

  /** Empty for anything else. */
  static Optional<LotNews> read(String words) {
    String said =
        words.strip().toLowerCase(Locale.ROOT).replace('−', '-').replaceAll("[.!~ ]+$", "");
    return said.length() > LONGEST
        ? Optional.empty()
        : READINGS.stream().flatMap(reading -> reading.of(said).stream()).findFirst();
  }

  private record Reading(Pattern pattern, IntFunction<LotNews> news, boolean counts) {
    Optional<LotNews> of(String said) {
      Matcher matcher = pattern.matcher(said);
      return matcher.matches()
          ? Optional.of(news.apply(counts ? number(matcher.group("n")) : 0))
          : Optional.empty();
    }
  }

  private static Reading plain(String regex, LotNews news) {
    return new Reading(Pattern.compile(regex), none -> news, false);
  }

  private static Reading counted(String regex, IntFunction<LotNews> news) {
    return new Reading(Pattern.compile(regex), news, true);
  }

  private static int number(String said) {
    return IntStream.range(0, NUMBERS.size())
        .filter(i -> NUMBERS.get(i).contains(said))
        .map(i -> i + 1)
        .findFirst()
        .orElseGet(() -> Integer.parseInt(said));
  }
}
