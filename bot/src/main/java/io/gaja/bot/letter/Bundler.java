package io.gaja.bot.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Does for many what was asked by each: questions that come in while one trip to the database is
 * under way go together with the next. The busier it gets, the less a letter costs.
 *
 * @param <Q> what one visit asks
 * @param <A> what it gets
 */
final class Bundler<Q, A> {
  private static final long LOOK_MILLIS = 200;

  private final int most;
  private final Function<List<Q>, List<A>> trip;
  private final BlockingQueue<Entry<Q, A>> waiting = new LinkedBlockingQueue<>();
  private final Thread runner;
  private volatile boolean open = true;

  /**
   * @param trip answers every question, in the order they were asked
   */
  Bundler(String name, int most, Function<List<Q>, List<A>> trip) {
    this.most = most;
    this.trip = trip;
    this.runner = Thread.ofVirtual().name(name).unstarted(this::run);
  }

  void start() {
    runner.start();
  }

  /** What waits is still answered; what comes later may never be. */
  void close() {
    open = false;
  }

  boolean isOpen() {
    return open;
  }

  /** Waits for the answer, and throws what the trip threw. */
  A ask(Q question) {
    Entry<Q, A> entry = new Entry<>(question, new CompletableFuture<>());
    waiting.add(entry);
    try {
      return entry.answer().join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failure;
    }
  }

  private void run() {
    List<Entry<Q, A>> bundle = new ArrayList<>();
    try {
      while (open || !waiting.isEmpty()) {
        Entry<Q, A> first = waiting.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
          bundle.add(first);
          waiting.drainTo(bundle, most - 1);
          travel(bundle);
          bundle.clear();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void travel(List<Entry<Q, A>> bundle) {
    try {
      List<A> answers = trip.apply(bundle.stream().map(Entry::question).toList());
      for (int i = 0; i < bundle.size(); i++) {
        bundle.get(i).answer().complete(answers.get(i));
      }
    } catch (RuntimeException failure) {
      bundle.forEach(entry -> entry.answer().completeExceptionally(failure));
    }
  }

  private record Entry<Q, A>(Q question, CompletableFuture<A> answer) {}
}
