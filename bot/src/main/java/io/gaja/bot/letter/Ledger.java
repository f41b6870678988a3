package io.gaja.bot.letter;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCluster;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes settlements down, those of many chats at once. */
final class Ledger {
  private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
  private static final int MOST_AT_ONCE = 500;
  private static final long RETRY_NANOS = 200_000_000;

  private final MongoCluster mongo;
  private final Bundler<Settlement, Boolean> bundler =
      new Bundler<>("letters-ledger", MOST_AT_ONCE, this::write);

  Ledger(MongoClient client) {
    this.mongo = client.withWriteConcern(WriteConcern.MAJORITY);
  }

  void open() {
    bundler.start();
  }

  void close() {
    bundler.close();
  }

  /**
   * Returns once it is durable, however long the database is away: what was handed over must not be
   * handed over again. Only when closed it gives up.
   */
  void settle(Settlement settlement) {
    if (!settlement.isEmpty()) {
      bundler.ask(settlement);
    }
  }

  private List<Boolean> write(List<Settlement> settlements) {
    while (true) {
      try {
        mongo.bulkWrite(Settlement.merge(settlements));
        return settlements.stream().map(_ -> true).toList();
      } catch (MongoException e) {
        LOG.warn("Letters handed over cannot be settled: {}", e.getClass().getSimpleName());
        if (!bundler.isOpen()) {
          throw e;
        }
        LockSupport.parkNanos(RETRY_NANOS);
      }
    }
  }
}
