package io.gaja.bot.health;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Counts that the database makes: asked for at most every ten seconds, waited for at most one. */
final class Tally {
  private static final Duration KEPT = Duration.ofSeconds(10);
  private static final long LONGEST_WAIT_SECONDS = 1;

  private final Supplier<Map<String, Long>> count;
  private final InstantSource clock;
  private Instant keptUntil = Instant.EPOCH;
  private CompletableFuture<Map<String, Long>> counted =
      CompletableFuture.completedFuture(Map.of());

  Tally(Supplier<Map<String, Long>> count, InstantSource clock) {
    this.count = count;
    this.clock = clock;
  }

  /** How many of this name; not a number while the database does not say. */
  synchronized double of(String name) {
    Instant now = clock.instant();
    if (!now.isBefore(keptUntil)) {
      keptUntil = now.plus(KEPT);
      counted = CompletableFuture.supplyAsync(count, Thread::startVirtualThread);
    }
    try {
      return (double) counted.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS).getOrDefault(name, 0L);
    } catch (TimeoutException late) {
      counted.completeExceptionally(late); // the other names of this scrape need not wait as well
      return Double.NaN;
    } catch (ExecutionException outage) {
      return Double.NaN;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Double.NaN;
    }
  }
}
