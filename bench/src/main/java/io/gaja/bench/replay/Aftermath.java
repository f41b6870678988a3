package io.gaja.bench.replay;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;

/**
 * What the database holds when all is over, read past the application.
 *
 * @param completed calls that were completed
 * @param wrong what should be nought, by name
 */
record Aftermath(long completed, Map<String, Long> wrong) {
  private static final Duration SETTLED_WITHIN = Duration.ofSeconds(15);

  /** Lets the last letters go out first. */
  static Aftermath read(MongoClient client, String name) throws InterruptedException {
    MongoDatabase database = client.getDatabase(name);
    Waiting.until(
        SETTLED_WITHIN, () -> Optional.of(read(database)).filter(found -> found.wrong().isEmpty()));
    return read(database);
  }

  private static Aftermath read(MongoDatabase database) {
    Map<String, Long> wrong = new LinkedHashMap<>();
    Bson open = Filters.eq("open", true);
    put(wrong, "calls not closed", database, "calls", open);
    Bson asleep = Filters.and(open, Filters.exists("wakeAt", false));
    put(wrong, "open calls without a deadline", database, "calls", asleep);
    Bson engaged = Filters.in("duty.kind", "asked", "busy");
    put(wrong, "drivers left asked or busy", database, "drivers", engaged);
    put(wrong, "letters left", database, "letters", Filters.empty());
    put(wrong, "letters undelivered", database, "undelivered", Filters.empty());
    put(wrong, "updates not handled", database, "inbox", Filters.ne("state", "done"));
    Bson completed = Filters.eq("state.kind", "completed");
    Bson unpaid = Filters.and(completed, Filters.exists("state.receipt", false));
    put(wrong, "completed calls without a receipt", database, "calls", unpaid);
    return new Aftermath(database.getCollection("calls").countDocuments(completed), wrong);
  }

  private static void put(
      Map<String, Long> wrong, String what, MongoDatabase database, String collection, Bson so) {
    long count = database.getCollection(collection).countDocuments(so);
    if (count > 0) {
      wrong.put(what, count);
    }
  }
}
