package io.gaja.bot.channel.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that repeats a step until it is told to stop; no exception ends it. */
abstract class Worker implements Runnable {
  private static final Logger log = LoggerFactory.getLogger(Worker.class);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread;
  private final Pace pace;
  private int failures;
  private volatile String trouble = "";

  Worker(String name, Pace pace) {
    this.thread = Thread.ofVirtual().name(name).unstarted(this);
    this.pace = pace;
  }

  /** One step, with the pauses it wants; false when there is nothing more to do. */
  abstract boolean step();

  void start() {
    thread.start();
  }

  boolean alive() {
    return thread.isAlive();
  }

  /** What keeps it from its work just now, in a sentence without the token. */
  Optional<String> findTrouble() {
    return Optional.of(trouble).filter(words -> !words.isEmpty());
  }

  /** Lets the step under way end, breaking off its waiting as often as needed. */
  void stop(Duration limit, Runnable breakOff) throws InterruptedException {
    stopping.countDown();
    long end = System.nanoTime() + limit.toNanos();
    do {
      breakOff.run();
    } while (thread.isAlive() && !thread.join(LOOK_AGAIN) && System.nanoTime() < end);
  }

  @Override
  public void run() {
    boolean more = true;
    while (more && !stopped()) {
      try {
        more = step();
      } catch (Throwable t) { // even an OutOfMemoryError must not end receiving for good
        failed("A step failed: " + t.getClass().getName());
      }
    }
  }

  boolean stopped() {
    return stopping.getCount() == 0;
  }

  void pause(Duration duration) {
    try {
      var _ = stopping.await(duration.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      stopping.countDown();
      Thread.currentThread().interrupt();
    }
  }

  /** Says a trouble once, not at every attempt, and waits longer each time. */
  void failed(String sentence) {
    failures++;
    if (!sentence.equals(trouble) && !stopped()) {
      log.warn("{}; trying again", sentence);
      trouble = sentence;
    }
    pause(pace.pauseAfter(failures));
  }

  /** For what only a person can mend: no hurry. */
  void failedForLong(String sentence) {
    failures = Integer.MAX_VALUE / 2;
    failed(sentence);
  }

  void went() {
    if (!trouble.isEmpty()) {
      log.info("Telegram works again");
    }
    trouble = "";
    failures = 0;
  }
}
