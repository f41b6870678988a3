package io.gaja.bench.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Durations of one kind, from many threads. */
public final class Times {
  private final List<Long> nanos = new ArrayList<>();

  public synchronized void add(Duration duration) {
    nanos.add(duration.toNanos());
  }

  public synchronized int count() {
    return nanos.size();
  }

  /** The nearest-rank percentile in milliseconds; 0 when there are none. */
  public synchronized long percentileMillis(int percent) {
    if (nanos.isEmpty()) {
      return 0;
    }
    List<Long> sorted = nanos.stream().sorted().toList();
    int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
    return sorted.get(Math.max(0, rank - 1)) / 1_000_000;
  }
}
