package io.gaja.dispatch.matching;

import io.gaja.dispatch.call.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The clock of the dispatcher: looks for due calls when poked, and every so often anyway. */
public final class DispatchLoop {
  private static final Logger LOG = LoggerFactory.getLogger(DispatchLoop.class);
  private static final int MOST_AT_ONCE = 16;
  private static final int MOST_PER_ROUND = 200;

  private final Dispatcher dispatcher;
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
  public DispatchLoop(Dispatcher dispatcher, Duration pause) {
    this.dispatcher = dispatcher;
    this.pause = pause;
    this.lastRound = dispatcher.now();
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

  /** When it last saw which calls are due; the epoch before the first time. */
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
      LOG.warn("Some calls were still being looked after at the stop; they will be woken again");
    }
  }

  private void loop() {
    while (running) {
      lastRound = dispatcher.now();
      try {
        List<Call> due = dispatcher.listDue(MOST_PER_ROUND);
        lastLook = dispatcher.now();
        for (Call call : due) {
          submit(call);
        }
        if (poked.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
          poked.drainPermits();
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException | Error outage) {
        // The loop outlives everything: without it every call would stand still.
        LOG.warn("Could not look for due calls: {}", outage.toString());
        rest();
      }
    }
  }

  private void submit(Call call) throws InterruptedException {
    if (!underWay.add(call.id().value())) {
      return;
    }
    places.acquire();
    var unused =
        workers.submit(() -> {
          try {
            dispatcher.wake(call);
          } catch (RuntimeException failure) {
            LOG.error("Call {} could not be woken; tried again soon", call.id(), failure);
          } finally {
            underWay.remove(call.id().value());
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
