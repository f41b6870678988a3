package io.gaja.bot.setup;

import io.gaja.bot.health.Pulse;
import io.gaja.bot.inbox.DurableInbox;
import io.gaja.dispatch.driver.DriverDesk;
import io.gaja.dispatch.driver.Positions;
import io.gaja.dispatch.matching.DispatchLoop;
import io.gaja.dispatch.matching.Dispatcher;
import io.gaja.dispatch.matching.Waker;
import io.gaja.dispatch.store.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Everything that happens by itself: due calls and bookings, positions to be written, silent
 * drivers, updates left behind, the lease.
 */
final class DispatchCycle implements SmartLifecycle, Pulse {
  private static final Logger LOG = LoggerFactory.getLogger(DispatchCycle.class);
  private static final Duration LOOK_EVERY = Duration.ofMillis(500);
  private static final Duration FLUSH_EVERY = Duration.ofMillis(800);
  private static final Duration SWEEP_EVERY = Duration.ofSeconds(10);

  private final DispatchLoop loop;
  private final Positions positions;
  private final DriverDesk drivers;
  private final DurableInbox inbox;
  private final Leases leases;
  private final Transactions transactions;
  private final InstantSource clock;
  private final ScheduledExecutorService rounds =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().name("rounds-", 0).daemon().factory());
  private final List<Future<?>> repeated = new CopyOnWriteArrayList<>();
  private volatile boolean running;

  DispatchCycle(
      List<Waker<?>> wakers,
      Positions positions,
      DriverDesk drivers,
      DurableInbox inbox,
      Leases leases,
      Transactions transactions,
      InstantSource clock) {
    this.loop = new DispatchLoop(wakers, clock, LOOK_EVERY);
    this.positions = positions;
    this.drivers = drivers;
    this.inbox = inbox;
    this.leases = leases;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Something may have become due. */
  void poke() {
    if (running) {
      loop.poke();
    }
  }

  @Override
  public void start() {
    running = true;
    inbox.resume();
    loop.start();
    every(FLUSH_EVERY, positions::flush);
    every(Leases.RENEWED_EVERY, leases::renew);
    every(SWEEP_EVERY, inbox::sweep);
    every(SWEEP_EVERY, this::takeSilentOffDuty);
  }

  private void takeSilentOffDuty() {
    transactions.run(() -> {
      drivers.takeSilentOffDuty(Dispatcher.FRESH, clock.instant());
      return true;
    });
  }

  private void every(Duration pause, Runnable task) {
    repeated.add(
        rounds.scheduleWithFixedDelay(
            () -> {
              try {
                task.run();
              } catch (RuntimeException failure) {
                LOG.warn("A round failed and is tried again: {}", failure.toString());
              }
            },
            pause.toMillis(),
            pause.toMillis(),
            TimeUnit.MILLISECONDS));
  }

  @Override
  public boolean isComplete() {
    return !running || (loop.isAlive() && repeated.stream().noneMatch(Future::isDone));
  }

  @Override
  public Instant lastRound() {
    return loop.lastRound();
  }

  @Override
  public Instant lastLook() {
    return loop.lastLook();
  }

  /** Nothing new is begun; what is under way is finished, and the letters go out after that. */
  @Override
  public void stop() {
    running = false;
    try {
      inbox.close();
      loop.stop();
      rounds.shutdown();
      positions.flush();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Between the web server, which stops first, and the postman, who stops last. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 6000;
  }
}
