package io.gaja.bot.demo;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;

/**
 * Wakes the city once the application serves people, one resident after another, and puts it to
 * sleep before anything else stops.
 */
final class DemoCity implements SmartLifecycle, ApplicationListener<ApplicationReadyEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(DemoCity.class);
  private static final Duration ROUNDS_EVERY = Duration.ofSeconds(2);
  private static final Duration SLEEPS_WITHIN = Duration.ofSeconds(3);

  private final Supplier<List<Life>> residents;
  private final Hospitality hospitality;
  private boolean ready;
  private boolean running;
  private ExecutorService lives = Executors.newVirtualThreadPerTaskExecutor();
  private ScheduledExecutorService rounds = rounds();

  DemoCity(Supplier<List<Life>> residents, Hospitality hospitality) {
    this.residents = residents;
    this.hospitality = hospitality;
  }

  private static ScheduledExecutorService rounds() {
    return Executors.newSingleThreadScheduledExecutor(
        Thread.ofVirtual().name("demo-rounds").factory());
  }

  @Override
  public synchronized void onApplicationEvent(ApplicationReadyEvent event) {
    ready = true;
    wake();
  }

  /** Comes before the application is ready, and again when a paused one goes on. */
  @Override
  public synchronized void start() {
    running = true;
    if (ready) {
      lives = Executors.newVirtualThreadPerTaskExecutor();
      rounds = rounds();
      wake();
    }
  }

  private void wake() {
    residents.get().forEach(lives::execute);
    var unused =
        rounds.scheduleWithFixedDelay(
            this::round, ROUNDS_EVERY.toMillis(), ROUNDS_EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void round() {
    try {
      hospitality.round();
    } catch (RuntimeException trouble) {
      LOG.warn("Visitors are looked after later: {}", trouble.getClass().getSimpleName());
    }
  }

  @Override
  public synchronized void stop() {
    running = false;
    rounds.shutdownNow();
    lives.shutdownNow();
    try {
      var unused = lives.awaitTermination(SLEEPS_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return running;
  }

  /** The last to start and the first to stop. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE;
  }
}
