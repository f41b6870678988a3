package io.gaja.bot.monkey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What should not have been, with what went before it. */
final class Breaches {
  private static final int MOST_KEPT = 40;

  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> first = new ArrayList<>();

  /**
   * Notes one.
   *
   * @param what in one line
   * @param before what somebody did and heard until then, or nothing
   */
  synchronized void add(String law, String what, String before) {
    int known = counts.merge(law, 1, Integer::sum);
    if (known <= 5 && first.size() < MOST_KEPT) {
      String breach = "[" + law + "] " + what + (before.isEmpty() ? "" : "\n  " + before);
      first.add(breach);
      System.out.println(breach);
    }
  }

  synchronized int count(String law) {
    return counts.getOrDefault(law, 0);
  }

  synchronized int count() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public synchronized String toString() {
    return counts + "\n" + String.join("\n\n", first);
  }
}
