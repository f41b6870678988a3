package io.gaja.bot.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is wanted: each rule whose cues are all there adds its weight; the heaviest intent wins. */
final class Intents {
  private static final double UNBOUNDED = 1_000;

  private final List<Rule> rules = new ArrayList<>();
  private final Map<Intent, Double> most = new EnumMap<>(Intent.class);

  private record Rule(Intent intent, double weight, List<String> with, List<String> without) {
    boolean holds(Set<String> cues) {
      return cues.containsAll(with) && without.stream().noneMatch(cues::contains);
    }
  }

  Intents() {
    for (String line : WordFile.readLines("intents.txt")) {
      String[] parts = line.split(" +", -1);
      if (parts[0].equals("most")) {
        most.put(intent(parts[1]), Double.valueOf(parts[2]));
      } else {
        rules.add(rule(parts));
      }
    }
  }

  private static Rule rule(String[] parts) {
    List<String> with = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (int i = 2; i < parts.length; i++) {
      boolean not = parts[i].startsWith("!");
      (not ? without : with).add(Cues.checked(not ? parts[i].substring(1) : parts[i]));
    }
    return new Rule(intent(parts[0]), Double.parseDouble(parts[1]), with, without);
  }

  private static Intent intent(String name) {
    return Intent.valueOf(name.toUpperCase(Locale.ROOT));
  }

  Intent decide(Set<String> cues) {
    Map<Intent, Double> weights = new EnumMap<>(Intent.class);
    for (Rule rule : rules) {
      if (rule.holds(cues)) {
        weights.merge(rule.intent(), rule.weight(), Double::sum);
      }
    }
    Intent best = Intent.NONE;
    double heaviest = weights.getOrDefault(Intent.NONE, 0.0);
    for (Map.Entry<Intent, Double> entry : weights.entrySet()) {
      double weight = Math.min(entry.getValue(), most.getOrDefault(entry.getKey(), UNBOUNDED));
      if (weight > heaviest) {
        best = entry.getKey();
        heaviest = weight;
      }
    }
    return best;
  }
}
