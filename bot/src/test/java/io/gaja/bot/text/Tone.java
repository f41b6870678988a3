package io.gaja.bot.text;

import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How Gaja speaks, as far as it can be measured: plainly, politely, and so that it can be read
 * aloud.
 */
public final class Tone {
  private static final Pattern MACHINE =
      Pattern.compile(
          "(?i)\\b(error|exception|invalid|null|undefined|timeout|server|database|session|token|"
              + "update|bot|id|user|callback|retry|failed|dispatch|dispatching|wave|transaction|"
              + "parameter|input|wrong input|not allowed|illegal|abort|UTC|KRW|ISO)\\b"
              + "|Optional\\[|PT[0-9]"
              + "|에러|오류|서버|세션|사용자|유효하지|실패|봇|디스패치|웨이브|트랜잭션|잘못된 입력|입력값|토큰"
              + "|데이터베이스|시스템|콜백|파라미터|널 값|처리 중 문제");

  /** 합니다 and 반말 beside 해요 would be two voices; 고맙습니다 is said by everybody. */
  private static final Pattern OTHER_VOICE =
      Pattern.compile("(?<!고맙습|감사합)(니다|니까|십시오|시오|해라|한다|된다|이다|했다|었다|았다|겠다|함|됨|음)$");

  private static final Pattern POLITE = Pattern.compile("(요|고맙습니다|감사합니다)$");

  /** A full stop in a figure or in "2026. 1. 31." ends nothing. */
  private static final Pattern SENTENCE =
      Pattern.compile("(.+?)(?<![0-9])[.?!](?=[\\s)”]|$)", Pattern.DOTALL);

  private static final Pattern ARROW = Pattern.compile("[←-⇿➔-➾⟵-⟿]|->|=>");
  private static final Pattern DRAWING = Pattern.compile("[─-▟■-◿]");
  private static final Pattern DECORATION =
      Pattern.compile("([-=*~_.•·#|★☆])\\1{2,}|\\p{IsExtended_Pictographic}{2,}");
  private static final Pattern PICTURE = Pattern.compile("\\p{IsExtended_Pictographic}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern PARTICLE_OF_TWO = Pattern.compile("[은을이와로]\\([는를가과]\\)|\\(으\\)로");

  private static final Pattern RAW_TIME =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}:[0-9]{2}:[0-9]{2}|[0-9]Z\\b");
  private static final Pattern RAW_AMOUNT = Pattern.compile("[0-9]{4,}원|₩[0-9]{4,}|[0-9] ?won\\b");

  private static final Pattern GREENWICH = Pattern.compile("\\b14:[0-9]{2}");
  private static final Pattern WON = Pattern.compile("[0-9]원");

  private Tone() {}

  /** What is wrong with these words, a sentence each; they may be a message or a label. */
  public static List<String> flaws(Language language, String words) {
    return Stream.of(
            flaw(MACHINE, words, "speaks like a machine"),
            flaw(ARROW, words, "has an arrow, which is not read aloud"),
            flaw(DRAWING, words, "draws with signs"),
            flaw(DECORATION, words, "decorates with signs"),
            flaw(RAW_TIME, words, "shows a time as machines write it"),
            flaw(RAW_AMOUNT, words, "shows an amount as machines write it"),
            // Both forms in a bundle are settled as the sentence is said.
            flaw(PARTICLE_OF_TWO, Particles.fit(words), "leaves the particle open"),
            WORDS.matcher(words).find()
                ? Stream.<String>of()
                : Stream.of("has nothing that can be read aloud"),
            language == Language.KO ? korean(words) : Stream.<String>of())
        .flatMap(flaws -> flaws)
        .toList();
  }

  /** A sign beside gaps alone would be the only thing that says what they are. */
  static boolean speaksBySignsAlone(String sentence) {
    return PICTURE.matcher(sentence).find() && !LETTER.matcher(sentence).find();
  }

  /** Sentences with an end; what has none is a label or a line of a card. */
  static List<String> sentences(String words) {
    return SENTENCE.matcher(words).results().map(found -> found.group(1).strip()).toList();
  }

  private static Stream<String> korean(String words) {
    return sentences(words).stream()
        .map(sentence -> sentence.replaceAll("[\\s)”\"]+$", ""))
        .flatMap(sentence ->
            OTHER_VOICE.matcher(sentence).find() || !POLITE.matcher(sentence).find()
                ? Stream.of("does not end in 해요: " + sentence)
                : Stream.of());
  }

  private static Stream<String> flaw(Pattern pattern, String words, String what) {
    return pattern
        .matcher(words)
        .results()
        .limit(1)
        .map(found -> what + " (" + found.group() + ")");
  }

  /** What is wrong with what was said in talks. */
  public static List<String> flaws(Map<Matrix.Said, String> heard) {
    List<String> flaws = new ArrayList<>();
    heard.forEach((said, where) ->
        said(said.reply())
            .map(Matrix::ownWords)
            .forEach(each ->
                Stream.concat(flaws(said.language(), each).stream(), clock(said.language(), each))
                    .forEach(flaw -> flaws.add(each + " " + flaw + " (" + where + ")"))));
    return flaws;
  }

  private static Stream<String> said(Reply reply) {
    Stream<String> labels = reply.buttons().stream().flatMap(List::stream).map(Button::label);
    return Stream.concat(Stream.of(reply.title() + "\n" + reply.text()), labels);
  }

  /** On paper it is eleven at night in Seoul and two in the afternoon in Greenwich. */
  private static Stream<String> clock(Language language, String words) {
    boolean otherMoney = language == Language.KO ? words.contains("₩") : WON.matcher(words).find();
    return Stream.concat(
        flaw(GREENWICH, words, "tells the time of Greenwich"),
        otherMoney ? Stream.of("writes money as the other language does") : Stream.of());
  }
}
