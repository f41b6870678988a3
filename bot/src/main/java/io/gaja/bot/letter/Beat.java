package io.gaja.bot.letter;

import io.gaja.bot.channel.ChatId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Whose turn it is in one channel: chats in the order they called, one visit at a time to each, so
 * many chats at once.
 */
final class Beat {
  /** More than this the sweep brings back later. */
  private static final int MOST_QUEUED = 50_000;

  private final Function<ChatId, Next> visit;
  private final int visitsAtOnce;
  private final InstantSource clock;
  private final Set<ChatId> queued = new LinkedHashSet<>();
  private final Set<ChatId> underway = new HashSet<>();
  private final Set<ChatId> again = new HashSet<>();
  private final Map<ChatId, Instant> resting = new HashMap<>();
  private boolean open = true;

  Beat(Function<ChatId, Next> visit, int visitsAtOnce, InstantSource clock) {
    this.visit = visit;
    this.visitsAtOnce = visitsAtOnce;
    this.clock = clock;
  }

  synchronized void wake(ChatId chat) {
    if (!open || queued.size() >= MOST_QUEUED) {
      return;
    }
    Instant rest = resting.get(chat);
    if (rest != null && rest.isAfter(clock.instant())) {
      return;
    }
    resting.remove(chat);
    if (underway.contains(chat)) {
      again.add(chat);
    } else {
      queued.add(chat);
      startVisits();
    }
  }

  /** Starts nothing more and waits for the visits under way; false when they take longer. */
  synchronized boolean close(Duration patience) throws InterruptedException {
    open = false;
    queued.clear();
    long deadline = System.nanoTime() + patience.toNanos();
    while (!underway.isEmpty()) {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }

  /** Forgets rests that are over; they were for chats that nobody wrote to since. */
  synchronized void prune() {
    Instant now = clock.instant();
    resting.values().removeIf(until -> !until.isAfter(now));
  }

  private void startVisits() {
    Iterator<ChatId> turns = queued.iterator();
    while (open && underway.size() < visitsAtOnce && turns.hasNext()) {
      ChatId chat = turns.next();
      turns.remove();
      underway.add(chat);
      Thread.ofVirtual().name("postman").start(() -> finish(chat, visit.apply(chat)));
    }
  }

  private synchronized void finish(ChatId chat, Next next) {
    underway.remove(chat);
    boolean called = again.remove(chat);
    switch (next) {
      case Next.Done() -> {
        if (called) {
          queued.add(chat);
        }
      }
      case Next.More() -> queued.add(chat);
      case Next.Rest(Instant until) -> rest(chat, until);
    }
    startVisits();
    notifyAll();
  }

  private void rest(ChatId chat, Instant until) {
    resting.put(chat, until);
    long millis = Duration.between(clock.instant(), until).toMillis() + 1;
    if (open) {
      CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, Runnable::run)
          .execute(() -> wake(chat));
    }
  }
}
