package io.gaja.bench.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the Laws do not allow and was seen all the same, by line and by Law. */
final class Breaches {
  private static final int MOST_KEPT = 50;

  private final Map<String, Integer> byLaw = new LinkedHashMap<>();
  private final Map<String, Integer> byLine = new LinkedHashMap<>();
  private final List<String> kept = new ArrayList<>();

  synchronized void add(String line, String law, String what) {
    byLaw.merge(law, 1, Integer::sum);
    byLine.merge(line, 1, Integer::sum);
    if (kept.size() < MOST_KEPT) {
      kept.add(law + ": " + what);
    }
  }

  synchronized int count() {
    return byLaw.values().stream().mapToInt(Integer::intValue).sum();
  }

  synchronized int count(String line) {
    return byLine.getOrDefault(line, 0);
  }

  synchronized List<String> report() {
    Stream<String> sums =
        byLaw.entrySet().stream().map(law -> law.getKey() + " " + law.getValue() + " times");
    return Stream.concat(sums, kept.stream()).toList();
  }
}
