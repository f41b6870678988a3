package io.gaja.bench.replay;

import io.gaja.bench.run.Times;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** How many asked for what, how it ended, and how long the system took in between. */
final class Tally {
  static final String SERVED = "served";
  static final String UNSERVED = "unserved";
  static final String LOST = "lost";

  /** Beginning of an end that somebody chose who could have had what they asked for. */
  static final String WITHDRAWN = "withdrawn";

  private final Map<String, Integer> requested = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Integer>> ends = new LinkedHashMap<>();
  private final Map<String, Times> phases = new LinkedHashMap<>();

  void asked(String line) {
    requested.merge(line, 1, Integer::sum);
  }

  synchronized void ended(String line, String how) {
    ends.computeIfAbsent(line, key -> new TreeMap<>()).merge(how, 1, Integer::sum);
  }

  /** A phase is named by what was done and, behind an arrow, by what was seen then. */
  synchronized void took(String phase, Duration time) {
    phases.computeIfAbsent(phase, key -> new Times()).add(time);
  }

  int requested(String line) {
    return requested.getOrDefault(line, 0);
  }

  synchronized int count(String line, Predicate<String> how) {
    return ends.getOrDefault(line, Map.of()).entrySet().stream()
        .filter(end -> how.test(end.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  int count(String line, String beginning) {
    return count(line, how -> how.startsWith(beginning));
  }

  /** Those that ended badly, and those whose end nobody saw. */
  int lost(String line) {
    return count(line, LOST) + requested(line) - count(line, how -> true);
  }

  synchronized Map<String, Map<String, Integer>> ends() {
    Map<String, Map<String, Integer>> copy = new TreeMap<>();
    ends.forEach((line, counts) -> copy.put(line, new TreeMap<>(counts)));
    return copy;
  }

  synchronized Map<String, Times> phases() {
    return new LinkedHashMap<>(phases);
  }
}
