package io.gaja.bench.understand;

import io.gaja.bot.understanding.Corpus;
import io.gaja.bot.understanding.Understanding;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long a sentence takes, on one thread of a warm JVM. */
record Pace(List<Double> micros, Map<Integer, Double> byLength) {
  private static final int WARM_UPS = 20;
  private static final int ROUNDS = 5;
  private static final int LONG_ROUNDS = 50;
  private static final int[] LENGTHS = {100, 1_000, 5_000};
  private static final String LONG = "강남역에서 홍대입구역까지 내일 7시 반에 택시 두 대 from here to Itaewon 말고 ";
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 14, 21, 30);

  static Pace measure(Corpus corpus, Understanding understanding) {
    for (int i = 0; i < WARM_UPS; i++) {
      corpus.entries().forEach(entry -> understanding.read(entry.said(), entry.now()));
    }
    List<Double> micros =
        corpus.entries().stream()
            .map(entry -> time(understanding, entry.said(), entry.now(), ROUNDS))
            .sorted()
            .toList();
    Map<Integer, Double> byLength = new TreeMap<>();
    for (int length : LENGTHS) {
      String said = LONG.repeat(length / LONG.length() + 1).substring(0, length);
      byLength.put(length, time(understanding, said, NOW, LONG_ROUNDS));
    }
    return new Pace(micros, byLength);
  }

  /** The median of some readings of the same. */
  private static double time(
      Understanding understanding, String said, LocalDateTime now, int rounds) {
    double[] micros = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      understanding.read(said, now);
      micros[i] = (System.nanoTime() - start) / 1_000.0;
    }
    Arrays.sort(micros);
    return micros[rounds / 2];
  }

  double medianMicros() {
    return at(0.5);
  }

  double p99Micros() {
    return at(0.99);
  }

  double microsAt(int length) {
    return byLength.getOrDefault(length, 0.0);
  }

  private double at(double share) {
    return micros.isEmpty()
        ? 0
        : micros.get((int) Math.min(micros.size() - 1, share * micros.size()));
  }

  void print() {
    System.out.printf(
        Locale.ROOT,
        "a sentence: median %.0f µs, 99 %% within %.0f µs%n",
        medianMicros(),
        p99Micros());
    System.out.printf(
        Locale.ROOT,
        "100 characters %.0f µs, 1,000 %.0f µs, 5,000 %.0f µs (the first %d are read)%n",
        microsAt(100),
        microsAt(1_000),
        microsAt(5_000),
        Understanding.READ_AT_MOST);
  }
}
