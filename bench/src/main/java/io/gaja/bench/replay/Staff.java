package io.gaja.bench.replay;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** All who work in the city, from their application to the way home. */
final class Staff {
  private static final int APPLY_AT_ONCE = 12;

  private final List<Worker> workers;
  private final Witness witness;
  private final CountDownLatch ready;
  private final CountDownLatch home;
  private final Semaphore applying = new Semaphore(APPLY_AT_ONCE);
  private final AtomicInteger onDuty = new AtomicInteger();

  Staff(List<Worker> workers, Witness witness) {
    this.workers = workers;
    this.witness = witness;
    this.ready = new CountDownLatch(workers.size());
    this.home = new CountDownLatch(workers.size());
  }

  /** Returns when everybody works who will. */
  void begin(Office office) throws InterruptedException {
    workers.forEach(worker -> Thread.ofVirtual().start(() -> work(worker)));
    Thread approving = Thread.ofVirtual().start(() -> approve(office));
    ready.await();
    approving.interrupt();
    System.out.printf("%d of %d at work%n", onDuty.get(), workers.size());
  }

  private void work(Worker worker) {
    try (worker) {
      applying.acquire();
      try {
        worker.begin();
        onDuty.incrementAndGet();
      } finally {
        applying.release();
        ready.countDown();
      }
      worker.work();
    } catch (WebChat.Silence silence) {
      // The witness has it.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failure) {
      witness.breach("", "player", failure.toString());
    } finally {
      home.countDown();
    }
  }

  private void approve(Office office) {
    try {
      office.approve(workers.size());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void goHome() throws InterruptedException {
    home.await(2, TimeUnit.MINUTES);
  }

  int onDuty() {
    return onDuty.get();
  }
}
