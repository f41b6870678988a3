package io.gaja.bench.replay;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Looks again and again, for a bounded time. */
final class Waiting {
  private static final long LOOK_MILLIS = 50;

  private Waiting() {}

  static <T> Optional<T> until(Duration atMost, Supplier<Optional<T>> look)
      throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    Optional<T> found = look.get();
    while (found.isEmpty() && System.nanoTime() < end) {
      pause(Duration.ofMillis(LOOK_MILLIS));
      found = look.get();
    }
    return found;
  }

  static void pause(Duration duration) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(duration.toNanos());
  }
}
