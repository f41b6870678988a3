package io.gaja.bench.lifecycle;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;

/** The same facts of a call with nothing but the driver; README.md tells what is left out. */
final class BareCalls implements Calls {
  private final MongoClient client;
  private final MongoDatabase database;
  private final int together;
  private int numbered;

  BareCalls(MongoClient client, String database, int together) {
    this.client = client;
    this.database = client.getDatabase(database);
    this.together = together;
  }

  void setUp() {
    MongoCollection<Document> calls = database.getCollection("calls");
    calls.createIndex(
        Indexes.ascending("rider"),
        new IndexOptions().unique(true).partialFilterExpression(new Document("open", true)));
    calls.createIndex(
        Indexes.ascending("wakeAt"),
        new IndexOptions().partialFilterExpression(new Document("open", true)));
    for (int i = 0; i < together; i++) {
      database
          .getCollection("drivers")
          .insertOne(new Document("_id", "driver-" + i).append("duty", "free"));
    }
  }

  @Override
  public Outcome play(int calls) throws InterruptedException {
    AtomicInteger left = new AtomicInteger(calls);
    int first = numbered;
    numbered += calls;
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(together)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < together; i++) {
        int index = i;
        all.add(threads.submit(() -> play(index, first, left)));
      }
      for (Future<?> one : all) {
        await(one);
      }
    }
    return new Outcome(calls, 0, System.nanoTime() - start);
  }

  private void play(int index, int first, AtomicInteger left) {
    for (int n = left.getAndDecrement(); n > 0; n = left.getAndDecrement()) {
      new BareCall(client, database, "call-" + (first + n), "rider-" + index, "driver-" + index)
          .play();
    }
  }

  private static void await(Future<?> one) throws InterruptedException {
    try {
      one.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
