package io.gaja.bot.channel.webchat;

import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One reader of one chat. It remembers the last seq it has shown and shows the next; a signal that
 * is lost or doubled costs a look into the database, never a message.
 */
final class Watch implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Watch.class);
  private static final int WAITING = 32;
  private static final long NOTHING_YET = -1;

  private final String chat;
  private final Watcher watcher;
  private final WebMessages messages;
  private final Executor threads;
  private final Consumer<Watch> onClose;
  private final Queue<WebMessage> signalled = new ArrayBlockingQueue<>(WAITING);
  private final Queue<Passing> passing = new ArrayBlockingQueue<>(WAITING);
  private final AtomicInteger wakes = new AtomicInteger();
  private volatile long last;
  private volatile boolean behind;
  private volatile boolean caughtUp;
  private volatile boolean closed;

  Watch(
      String chat,
      OptionalLong after,
      Watcher watcher,
      WebMessages messages,
      Executor threads,
      Consumer<Watch> onClose) {
    this.chat = chat;
    this.last = after.orElse(NOTHING_YET);
    this.watcher = watcher;
    this.messages = messages;
    this.threads = threads;
    this.onClose = onClose;
  }

  String chat() {
    return chat;
  }

  void look() {
    behind = true;
    wake();
  }

  void lookIfBehind(long newest) {
    if (newest > last) {
      look();
    }
  }

  void written(WebMessage message) {
    if (signalled.offer(message)) {
      wake();
    } else {
      look();
    }
  }

  void passing(Passing now) {
    if (passing.offer(now)) {
      wake();
    }
  }

  @Override
  public void close() {
    closed = true;
    onClose.accept(this);
  }

  private void wake() {
    if (wakes.getAndIncrement() == 0) {
      try {
        threads.execute(this::show);
      } catch (RejectedExecutionException e) {
        close();
      }
    }
  }

  /** Only one thread is ever in here: the one whose wake found none. */
  private void show() {
    int seen = 1;
    while (seen > 0) {
      seen = wakes.get();
      try {
        showMessages();
        showPassing();
      } catch (RuntimeException e) { // Nothing is lost: the next poll looks again.
        log.warn("A web chat could not be read: {}", e.getClass().getSimpleName());
      }
      seen = wakes.addAndGet(-seen);
    }
  }

  private void showMessages() {
    if (last == NOTHING_YET) {
      behind = false;
      showAll(messages.listNewest(chat));
      last = Math.max(last, 0);
    }
    for (WebMessage next = signalled.poll(); next != null && !closed; next = signalled.poll()) {
      if (next.seq() == last + 1) {
        showAll(List.of(next));
      } else if (next.seq() > last) {
        behind = true;
      }
    }
    while (behind && !closed) {
      behind = false;
      catchUp();
    }
    if (!caughtUp) {
      caughtUp = true;
      watcher.caughtUp();
    }
  }

  private void catchUp() {
    List<WebMessage> more = messages.listAfter(chat, last);
    if (more.isEmpty() && messages.newestSeq(chat).orElse(0) < last) {
      watcher.startOver();
      more = messages.listNewest(chat);
      last = 0;
    }
    showAll(more);
    if (more.size() == WebMessages.HISTORY) {
      behind = true;
    }
  }

  private void showAll(List<WebMessage> next) {
    for (WebMessage message : next) {
      if (closed) {
        return;
      }
      watcher.message(message);
      last = message.seq();
    }
  }

  private void showPassing() {
    for (Passing next = passing.poll(); next != null && !closed; next = passing.poll()) {
      watcher.passing(next);
    }
  }
}
