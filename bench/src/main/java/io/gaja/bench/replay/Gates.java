package io.gaja.bench.replay;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What riders and attendants tell each other at the gates, without any phone. */
final class Gates {
  /**
   * A car that stands before the attendant.
   *
   * @param number what its rider says on arrival; empty for a car that leaves
   */
  record Car(String booking, Optional<String> number) {}

  private final Map<String, BlockingQueue<Car>> queues = new ConcurrentHashMap<>();
  private final AtomicInteger bills = new AtomicInteger();

  void comes(String lot, Car car) {
    queue(lot).add(car);
  }

  Optional<Car> next(String lot, long millis) throws InterruptedException {
    return Optional.ofNullable(queue(lot).poll(millis, TimeUnit.MILLISECONDS));
  }

  private BlockingQueue<Car> queue(String lot) {
    return queues.computeIfAbsent(lot, key -> new LinkedBlockingQueue<>());
  }

  /** A rider has seen what the stay costs. */
  void billed() {
    bills.incrementAndGet();
  }

  int bills() {
    return bills.get();
  }
}
