package io.gaja.bot.inbox;

import io.gaja.bot.channel.ChatId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Work in order per chat, chats side by side. */
final class ChatLanes {
  private static final int MOST_AT_ONCE = 64;

  private final Map<ChatId, Queue<Runnable>> lanes = new HashMap<>();
  private final Semaphore places = new Semaphore(MOST_AT_ONCE);
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

  void submit(ChatId chat, Runnable work) {
    synchronized (lanes) {
      Queue<Runnable> lane = lanes.get(chat);
      if (lane != null) {
        lane.add(work);
        return;
      }
      lane = new ArrayDeque<>();
      lane.add(work);
      lanes.put(chat, lane);
    }
    workers.execute(() -> drain(chat));
  }

  int waiting() {
    synchronized (lanes) {
      return lanes.values().stream().mapToInt(Queue::size).sum();
    }
  }

  /** Finishes what is queued, for so long; what is left over waits in the database. */
  boolean close(long seconds) throws InterruptedException {
    workers.shutdown();
    return workers.awaitTermination(seconds, TimeUnit.SECONDS);
  }

  private void drain(ChatId chat) {
    for (Runnable work = next(chat); work != null; work = next(chat)) {
      places.acquireUninterruptibly();
      try {
        work.run();
      } finally {
        places.release();
      }
    }
  }

  private @Nullable Runnable next(ChatId chat) {
    synchronized (lanes) {
      Queue<Runnable> lane = lanes.get(chat);
      Runnable work = lane == null ? null : lane.poll();
      if (work == null) {
        lanes.remove(chat);
      }
      return work;
    }
  }
}
