package io.gaja.dispatch.matching;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The clock of all that has a deadline: looks for what is due when poked, and every so often. */
public final class DispatchLoop {
  private static final Logger LOG = LoggerFactory.getLogger(DispatchLoop.class);
  private static final int MOST_AT_ONCE = 16;
  private static final int MOST_PER_ROUND = 200;

  private final List<? extends Waker<?>> wakers;
  private final InstantSource clock;
  private final Duration pause;
  private final Semaphore poked = new Semaphore(0);
  private final Semaphore places = new Semaphore(MOST_AT_ONCE);
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread thread;
  private volatile boolean running = true;
  private volatile Instant lastRound;
  private volatile Instant lastLook = Instant.EPOCH;

  /** A loop that looks at least once in every such pause. */
  public DispatchLoop(List<? extends Waker<?>> wakers, InstantSource clock, Duration pause) {
    this.wakers = List.copyOf(wakers);
    this.clock = clock;
    this.pause = pause;
    this.lastRound = clock.instant();
    this.thread = Thread.ofPlatform().name("dispatch").daemon().unstarted(this::loop);
  }

  public void start() {
    thread.start();
  }

  /** Looks again at once: something became due. */
  public void poke() {
    poked.release();
  }

  /** When it last began a round, whether or not the database answered. */
  public Instant lastRound() {
    return lastRound;
  }

  /** When it last saw all that is due; the epoch before the first time. */
  public Instant lastLook() {
    return lastLook;
  }

  /** False before the start, after the stop, and when an error ended its thread. */
  public boolean isAlive() {
    return thread.isAlive();
  }

  /** Lets what is under way finish, for a few seconds. */
  public void stop() throws InterruptedException {
    running = false;
    poked.release();
    thread.join(Duration.ofSeconds(5));
    workers.shutdown();
    if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
      LOG.warn("Some were still being looked after at the stop; they will be woken again");
    }
  }

  private void loop() {
    while (running) {
      lastRound = clock.instant();
      try {
        boolean all = true;
        for (Waker<?> waker : wakers) {
          all &= look(waker);
        }
        if (all) {
          lastLook = clock.instant();
        } else {
          rest();
        }
        if (poked.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
          poked.drainPermits();
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** False when it could not be seen what is due; that of the others is looked after anyway. */
  private <T> boolean look(Waker<T> waker) throws InterruptedException {
    try {
      for (T due : waker.listDue(MOST_PER_ROUND)) {
        submit(waker, due);
      }
      return true;
    } catch (RuntimeException | Error outage) {
      // The loop outlives everything: without it every call would stand still.
      LOG.warn("Could not look for what is due: {}", outage.toString());
      return false;
    }
  }

  private <T> void submit(Waker<T> waker, T due) throws InterruptedException {
    String name = waker.nameOf(due);
    if (!underWay.add(name)) {
      return;
    }
    places.acquire();
    var unused =
        workers.submit(() -> {
          try {
            waker.wake(due);
          } catch (RuntimeException failure) {
            LOG.error("{} could not be woken; tried again soon", name, failure);
          } finally {
            underWay.remove(name);
            places.release();
          }
        });
  }

  private void rest() {
    try {
      Thread.sleep(Duration.ofSeconds(1));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }
}
