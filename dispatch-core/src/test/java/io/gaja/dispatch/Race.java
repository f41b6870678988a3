package io.gaja.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several people do something at the same instant. */
public final class Race {
  private static final int LONGEST_SECONDS = 60;

  private Race() {}

  /** What became of each, in the order of the list. */
  public static <T> List<T> atOnce(List<Callable<T>> actions) {
    if (actions.isEmpty()) {
      return List.of();
    }
    CyclicBarrier start = new CyclicBarrier(actions.size());
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> under = new ArrayList<>();
      for (Callable<T> action : actions) {
        under.add(
            people.submit(() -> {
              start.await(LONGEST_SECONDS, TimeUnit.SECONDS);
              return action.call();
            }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> one : under) {
        results.add(one.get());
      }
      return results;
    } catch (ExecutionException failure) {
      throw new AssertionError("One of the racers failed", failure.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
