package io.gaja.bench.understand;

import io.gaja.bench.run.Result;
import io.gaja.bot.understanding.Corpus;
import io.gaja.bot.understanding.GajaWords;
import io.gaja.bot.understanding.Score;
import io.gaja.bot.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads sentences with what they mean, and tells how many of them Gaja understands. */
@Command(
    name = "understand",
    mixinStandardHelpOptions = true,
    description =
        "Accuracy and time of understanding sentences; bench/corpus/README.md has the form.")
public final class UnderstandCommand implements Callable<Integer> {
  private static final double PERCENT = 100;

  @Option(names = "--sentences", required = true, description = "A JSON-lines file of sentences.")
  private Path sentences = Path.of("");

  @Option(
      names = "--quiet",
      description = "Do not list what was misunderstood: for sentences that stay unseen.")
  private boolean quiet;

  @Override
  public Integer call() {
    try {
      score(Corpus.read(sentences));
      return 0;
    } catch (IOException e) {
      System.err.println(sentences + " cannot be read");
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
    }
    return 2;
  }

  private void score(Corpus corpus) {
    Understanding understanding = GajaWords.ofSeoul();
    Score score = Score.of(corpus, understanding);
    Tables.print(score);
    if (!quiet) {
      Tables.printConfusions(score);
    }
    Pace pace = Pace.measure(corpus, understanding);
    pace.print();
    Score korean = Tables.inLanguage(score, "ko");
    Score english = Tables.inLanguage(score, "en");
    new Result("understand")
        .with("sentences", score.size())
        .with("intent", PERCENT * score.intents())
        .with("slots", PERCENT * score.slots())
        .with("ko_intent", PERCENT * korean.intents())
        .with("ko_slots", PERCENT * korean.slots())
        .with("en_intent", PERCENT * english.intents())
        .with("en_slots", PERCENT * english.slots())
        .with("median_us", pace.medianMicros())
        .with("p99_us", pace.p99Micros())
        .with("us_100", pace.microsAt(100))
        .with("us_1000", pace.microsAt(1_000))
        .with("us_5000", pace.microsAt(5_000))
        .print();
  }
}
