package io.gaja.bot.letter;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCluster;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes settlements down. Those that come in while one write is under way go together with the
 * next: the busier it gets, the fewer writes a letter costs.
 */
final class Ledger {
  private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
  private static final int MOST_AT_ONCE = 500;
  private static final long RETRY_MILLIS = 200;

  private final MongoCluster mongo;
  private final BlockingQueue<Entry> waiting = new LinkedBlockingQueue<>();
  private volatile boolean open = true;
  private final Thread writer = Thread.ofVirtual().name("letters-ledger").unstarted(this::run);

  Ledger(MongoClient client) {
    this.mongo = client.withWriteConcern(WriteConcern.MAJORITY);
  }

  void open() {
    writer.start();
  }

  /** Returns once it is durable, however long the database is away; refuses only when closed. */
  void settle(Settlement settlement) throws InterruptedException {
    if (settlement.isEmpty()) {
      return;
    }
    Entry entry = new Entry(settlement, new CompletableFuture<>());
    waiting.add(entry);
    if (!entry.written().thenApply(_ -> true).exceptionally(_ -> false).join()) {
      throw new InterruptedException("closed");
    }
  }

  /** Nothing is settled after this; what waits gets one last try. */
  void close() {
    open = false;
  }

  private void run() {
    List<Entry> batch = new ArrayList<>();
    try {
      while (open || !waiting.isEmpty()) {
        Entry first = waiting.poll(RETRY_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
          batch.add(first);
          waiting.drainTo(batch, MOST_AT_ONCE - 1);
          write(batch);
          batch.clear();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(List<Entry> batch) throws InterruptedException {
    while (true) {
      try {
        mongo.bulkWrite(Settlement.merge(batch.stream().map(Entry::settlement).toList()));
        batch.forEach(entry -> entry.written().complete(null));
        return;
      } catch (MongoException e) {
        LOG.warn("Letters handed over cannot be settled: {}", e.getClass().getSimpleName());
        if (!open) {
          batch.forEach(entry -> entry.written().completeExceptionally(e));
          return;
        }
        Thread.sleep(RETRY_MILLIS);
      }
    }
  }

  private record Entry(Settlement settlement, CompletableFuture<Void> written) {}
}
