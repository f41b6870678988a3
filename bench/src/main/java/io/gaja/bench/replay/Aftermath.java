package io.gaja.bench.replay;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;

/**
 * What the database holds when all is over, read past the application.
 *
 * @param completed calls that were completed
 * @param wrong what should be nought, by line and name; what belongs to no line under ""
 */
record Aftermath(long completed, Map<String, Map<String, Long>> wrong) {
  private static final Duration SETTLED_WITHIN = Duration.ofSeconds(15);

  /** Lets the last letters go out first. */
  static Aftermath read(MongoClient client, String name, List<LinePlay> lines)
      throws InterruptedException {
    MongoDatabase database = client.getDatabase(name);
    Waiting.until(
        SETTLED_WITHIN,
        () -> Optional.of(read(database, lines)).filter(found -> found.wrong().isEmpty()));
    return read(database, lines);
  }

  private static Aftermath read(MongoDatabase database, List<LinePlay> lines) {
    Map<String, Map<String, Long>> wrong = new LinkedHashMap<>();
    keep(wrong, "", ofAll(database));
    keep(wrong, "", new Skills().wrong(database));
    lines.forEach(
        line -> line.audits().forEach(audit -> keep(wrong, line.name(), audit.wrong(database))));
    Bson completed = Filters.eq("state.kind", "completed");
    return new Aftermath(database.getCollection("calls").countDocuments(completed), wrong);
  }

  private static Map<String, Long> ofAll(MongoDatabase database) {
    Map<String, Long> counts = new LinkedHashMap<>();
    Bson open = Filters.eq("open", true);
    put(counts, "calls not closed", database, "calls", open);
    Bson asleep = Filters.and(open, Filters.exists("wakeAt", false));
    put(counts, "open calls without a deadline", database, "calls", asleep);
    Bson engaged = Filters.in("duty.kind", "asked", "busy");
    put(counts, "drivers left asked or busy", database, "drivers", engaged);
    put(counts, "letters left", database, "letters", Filters.empty());
    put(counts, "letters undelivered", database, "undelivered", Filters.empty());
    put(counts, "updates not handled", database, "inbox", Filters.ne("state", "done"));
    Bson unpaid =
        Filters.and(
            Filters.eq("state.kind", "completed"), Filters.exists("state.receipt.fare.0", false));
    put(counts, "completed calls without a receipt", database, "calls", unpaid);
    return counts;
  }

  private static void put(
      Map<String, Long> counts, String what, MongoDatabase database, String collection, Bson so) {
    counts.put(what, database.getCollection(collection).countDocuments(so));
  }

  private static void keep(
      Map<String, Map<String, Long>> wrong, String line, Map<String, Long> counts) {
    counts.forEach((what, count) -> {
      if (count > 0) {
        wrong.computeIfAbsent(line, key -> new LinkedHashMap<>()).put(what, count);
      }
    });
  }

  /** Writes down what is not nought, and calls whose receipt nobody saw. */
  void tell(Breaches breaches, int receiptsSeen) {
    if (completed != receiptsSeen) {
      breaches.add("", "receipts", completed + " calls completed, " + receiptsSeen + " seen");
    }
    wrong.forEach((line, counts) ->
        counts.forEach((what, count) -> breaches.add(line, "database", count + " " + what)));
  }
}
