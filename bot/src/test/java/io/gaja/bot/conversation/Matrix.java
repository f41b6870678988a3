package io.gaja.bot.conversation;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Everything that comes in, at every step, from everybody, in both languages: half a million turns,
 * played once for all tests that look at what is said.
 */
public final class Matrix {
  private static final Map<Step, Row> INCOMINGS = new ConcurrentHashMap<>();
  private static final Map<Step, Row> TAPS = new ConcurrentHashMap<>();

  private static final List<Incoming> INCOMING = EveryStep.incomings();
  private static final List<Incoming> TAPPED = tapped();

  private Matrix() {}

  /** One message as it was said. */
  public record Said(Language language, Reply reply) {}

  /**
   * What came of one step.
   *
   * @param troubles each a sentence
   * @param said every message, and where it was heard first
   */
  record Row(List<String> troubles, Map<Said, String> said) {
    static Row of(Stream<Row> rows) {
      List<String> troubles = new ArrayList<>();
      Map<Said, String> said = new LinkedHashMap<>();
      rows.forEach(row -> {
        troubles.addAll(row.troubles());
        row.said().forEach(said::putIfAbsent);
      });
      return new Row(troubles, said);
    }
  }

  /** Whatever is done at this step. */
  static Row whateverIsDoneAt(Step step) {
    return INCOMINGS.computeIfAbsent(step, Matrix::incomings);
  }

  /** Whatever button is tapped at this step: old ones, made-up ones, other people's. */
  static Row whateverIsTappedAt(Step step) {
    return TAPS.computeIfAbsent(step, Matrix::taps);
  }

  /** Every message of the matrix, and where it was heard first. */
  static Map<Said, String> everything() {
    Map<Said, String> all = new LinkedHashMap<>();
    EveryStep.samples().stream()
        .flatMap(step -> Stream.of(whateverIsDoneAt(step), whateverIsTappedAt(step)))
        .forEach(row -> row.said().forEach(all::putIfAbsent));
    return all;
  }

  /** What is said without the words of people in it: those may be anything. */
  public static String ownWords(String said) {
    String own = said;
    for (Incoming incoming : INCOMING) {
      if (incoming instanceof Incoming.Text text && text.text().strip().length() > 1) {
        own = own.replace("“" + text.text().strip() + "”", "“…”");
      }
    }
    return own.replaceAll("(?m)^(Key|키)  .*$", "$1")
        .replaceAll("(?m)^.*( · (열쇠는|where is).*)$", "…$1");
  }

  /** The way of a talk does not hang on its language: English is heard from fewer chairs. */
  private static Row incomings(Step step) {
    return Row.of(
        Stream.concat(
            play(step, Language.KO, Lives.all(), INCOMING),
            play(
                step,
                Language.EN,
                step instanceof Step.Idle ? Lives.all() : Lives.some(),
                INCOMING)));
  }

  private static Row taps(Step step) {
    return Row.of(
        Stream.concat(
            play(step, Language.KO, Lives.some(), TAPPED),
            play(step, Language.EN, Lives.one(), TAPPED)));
  }

  private static Stream<Row> play(
      Step step,
      Language language,
      Map<String, UnaryOperator<PaperTalk>> lives,
      List<Incoming> incomings) {
    return lives.entrySet().parallelStream()
        .map(life -> {
          Judge judge =
              new Judge(
                  step,
                  life.getKey(),
                  () -> life.getValue().apply(PaperTalk.in(language)).asks(step));
          incomings.forEach(judge::hears);
          return judge.row();
        })
        .toList()
        .stream();
  }

  /** The version matters to the answers of a question only: it may be this one or an old one. */
  private static List<Incoming> tapped() {
    List<Incoming> taps = new ArrayList<>();
    for (Verb verb : Verb.values()) {
      for (String subject : EveryStep.subjects()) {
        taps.add(new Incoming.Tap(verb.code() + ":" + subject + ":7"));
        if (verb.isOfQuestion()) {
          taps.add(new Incoming.Tap(verb.code() + ":" + subject + ":0"));
        }
      }
    }
    return List.copyOf(taps);
  }
}
