package io.gaja.bot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How people name one of several things that they are shown: "두 번째 걸로", "the quick one". */
record Choosing(String text) {
  private static final int LONGEST = 40;

  /** Said in front of a choice or behind it; the longer ones first. */
  private static final List<String> ENDINGS =
      List.of(
          "부탁드립니다", "해주시겠어요", "불러주세요", "골라주세요", "부탁드려요", "하겠습니다", "예약해줘요", "부탁해요", "해주세요", "가주세요",
          "할게요", "할께요", "할래요", "갈게요", "불러줘", "예약해줘", "선택할게", "해줘요", "주세요", "입니다", "이에요", "이에여",
          "부탁해", "가줘", "해줘", "할게", "할래", "부탁", "예약", "선택", "걸로", "것으로", "거로", "번으로", "쪽으로", "곳으로",
          "으로", "이요", "예요", "로요", "에요", "하자", "호출", "로", "거", "것", "걸", "쪽", "에", "요", "줘");

  private static final Set<String> FILLERS =
      Set.of(
          "그냥", "저는", "나는", "그럼", "음", "네", "넵", "예", "응", "어", "아", "그", "그러면", "the", "one",
          "please", "i", "ill", "i'll", "take", "want", "go", "with", "let's", "lets", "choose",
          "pick", "ok", "okay", "yes", "yeah", "just", "a", "an", "would", "like", "for", "that",
          "use", "make", "it", "id", "i'd", "um", "well", "at", "book", "me", "plz");

  private static final List<Set<String>> NTH =
      List.of(
          Set.of("1", "첫", "일", "first", "1st"),
          Set.of("2", "두", "둘", "second", "2nd"),
          Set.of("3", "세", "셋", "삼", "third", "3rd"),
          Set.of("4", "네", "넷", "사", "fourth", "4th"),
          Set.of("5", "다섯", "오", "fifth", "5th"));

  private static final Pattern KOREAN_NTH =
      Pattern.compile("([1-5]|첫|두|둘|세|셋|네|넷|다섯|일|삼|사|오)(?:번째|번쨰|째|번)(?:거|것|걸|데|곳|차|자리|주차장)?");
  private static final Pattern ENGLISH_NTH =
      Pattern.compile(
          "(?:number|no|option)([1-5])|(first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th))");
  private static final Pattern LAST = Pattern.compile("마지막(?:거|것|걸|데|곳)?|맨아래|last");
  private static final Pattern CHEAPEST =
      Pattern.compile("(?:제일|가장)?(?:싼|저렴한|싸게|저렴하게)(?:거|것|걸|데|곳)?|최저가|cheap(?:er|est)?|lowestprice");
  private static final Pattern NEAREST =
      Pattern.compile("(?:제일|가장)?(?:가까운|가깝게)(?:거|것|걸|데|곳)?|(?:clos|near)est|(?:clos|near)er");
  private static final Pattern NONE =
      Pattern.compile(
          "(?:여기|이중에|다|전부)?(?:없어|없네|없는데|아니야|아니에|아냐)"
              + "|none(?:of(?:these|them|those))?|neither|notthese");
  private static final Pattern FASTEST =
      Pattern.compile("(?:제일|가장)?(?:빠른|빨리|빠르게)(?:거|것|걸)?|(?:fast|quick)(?:er|est)?");

  /** Whether it is short enough to be a choice, and none of the questions that name one. */
  boolean isPossible() {
    return text.length() <= LONGEST && !text.contains("?") && !plain(text).isEmpty();
  }

  /** Without signs and blanks, in small letters. */
  static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** What is left without the words around a choice: as it was said, and ever less of it. */
  List<String> readings() {
    List<String> readings = new ArrayList<>();
    readings.add(plain(text));
    String rest =
        Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s,.!~]+"))
            .filter(word -> !FILLERS.contains(word))
            .collect(Collectors.joining());
    String reading = plain(rest);
    while (!reading.isEmpty()) {
      readings.add(reading);
      reading = shorter(reading);
    }
    return readings.stream().distinct().toList();
  }

  private static String shorter(String reading) {
    return ENDINGS.stream()
        .filter(reading::endsWith)
        .findFirst()
        .map(ending -> reading.substring(0, reading.length() - ending.length()))
        .orElse("");
  }

  boolean isLast() {
    return says(LAST);
  }

  /** Which one, from 0; empty when no place in an order is said. */
  OptionalInt nth() {
    for (String reading : readings()) {
      Optional<String> counted = counted(reading);
      if (counted.isPresent()) {
        return IntStream.range(0, NTH.size())
            .filter(i -> NTH.get(i).contains(counted.get()))
            .findFirst();
      }
    }
    return OptionalInt.empty();
  }

  private static Optional<String> counted(String reading) {
    return Stream.of(KOREAN_NTH, ENGLISH_NTH)
        .map(pattern -> pattern.matcher(reading))
        .filter(Matcher::matches)
        .map(found ->
            IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow())
        .findFirst();
  }

  boolean isCheapest() {
    return says(CHEAPEST);
  }

  boolean isNearest() {
    return says(NEAREST);
  }

  boolean isNone() {
    return says(NONE);
  }

  boolean isFastest() {
    return says(FASTEST);
  }

  private boolean says(Pattern what) {
    return readings().stream().anyMatch(reading -> what.matcher(reading).matches());
  }
}
