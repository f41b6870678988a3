package io.gaja.bench.replay;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Map;
import org.bson.Document;

/** Every open booking will be woken, and every stay that is over has its bill, seen once. */
record Bookings(Gates gates) implements Audit {

  @Override
  public Map<String, Long> wrong(MongoDatabase database) {
    MongoCollection<Document> bookings = database.getCollection("bookings");
    long left = bookings.countDocuments(Filters.eq("state.kind", "left"));
    return Map.of(
        "open bookings without a deadline",
        bookings.countDocuments(
            Filters.and(Filters.eq("open", true), Filters.exists("wakeAt", false))),
        "stays without a bill",
        bookings.countDocuments(
            Filters.and(
                Filters.eq("state.kind", "left"), Filters.exists("state.receipt.fare.0", false))),
        "bills that nobody saw",
        Math.abs(left - gates.bills()));
  }
}
