package io.gaja.bench.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** How many of a hundred trips, or of how many ever, go to each line. */
final class Share {
  private static final long SEED = 2013;

  /** Who works alone is soon far away. */
  private static final int FEWEST_WORKERS = 2;

  private final Map<LinePlay, Integer> weights = new LinkedHashMap<>();
  private final int sum;

  Share(List<LinePlay> lines, Map<String, Integer> wanted) {
    for (String name : wanted.keySet()) {
      if (lines.stream().noneMatch(line -> line.name().equals(name))) {
        throw new IllegalArgumentException("There is no line called " + name);
      }
    }
    for (LinePlay line : lines) {
      int weight = wanted.getOrDefault(line.name(), 0);
      if (weight < 0) {
        throw new IllegalArgumentException("A share is not below nought");
      }
      if (weight > 0) {
        weights.put(line, weight);
      }
    }
    this.sum = weights.values().stream().mapToInt(Integer::intValue).sum();
    if (sum == 0) {
      throw new IllegalArgumentException("Some line has to have a share");
    }
  }

  List<LinePlay> lines() {
    return List.copyOf(weights.keySet());
  }

  /** One line for each trip, the same in every run. */
  List<LinePlay> draw(int trips) {
    Random random = new Random(SEED);
    List<LinePlay> drawn = new ArrayList<>();
    for (int i = 0; i < trips; i++) {
      drawn.add(at(random.nextInt(sum)));
    }
    return drawn;
  }

  private LinePlay at(int place) {
    int passed = 0;
    for (Map.Entry<LinePlay, Integer> line : weights.entrySet()) {
      passed += line.getValue();
      if (place < passed) {
        return line.getKey();
      }
    }
    throw new IllegalArgumentException("Beyond the shares: " + place);
  }

  /** So many of all workers work for this line. */
  int workersOf(LinePlay line, int all) {
    return Math.max(FEWEST_WORKERS, Math.round((float) all * weights.getOrDefault(line, 0) / sum));
  }
}
