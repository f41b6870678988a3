package io.gaja.bench.lifecycle;

import com.mongodb.MongoException;
import com.mongodb.MongoNamespace;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.bulk.ClientNamespacedWriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * One call in the fewest durable writes: a step that changes the call alone is one update of one
 * document, which holds the ids of its updates, its state and the letters it owes; a step that also
 * changes the driver is one transaction of one bulk write. After each, one write takes the letters
 * that were handed over away and keeps the ids of the cards.
 */
final class BareCall {
  private static final String WORDS =
      "🚕 From Gangnam Station, Seocho-gu, Seoul. To Hongik University Station, Mapo-gu, Seoul."
          + " About ₩18,500, 12.4 km, 32 min. Distance and time are estimated from the straight line.";

  private final MongoClient client;
  private final MongoCollection<Document> calls;
  private final MongoNamespace callSpace;
  private final MongoNamespace driverSpace;
  private final String id;
  private final String rider;
  private final String driver;
  private int updates;

  BareCall(MongoClient client, MongoDatabase database, String id, String rider, String driver) {
    this.client = client;
    this.calls = database.getCollection("calls");
    this.callSpace = calls.getNamespace();
    this.driverSpace = new MongoNamespace(database.getName(), "drivers");
    this.id = id;
    this.rider = rider;
    this.driver = driver;
  }

  void play() {
    asked();
    step("quoted", "searching", List.of("rider"), placed());
    withDriver("searching", "offering", "free", "asked", List.of("driver", "rider"));
    withDriver("offering", "assigned", "asked", "busy", List.of("rider", "map", "driver"));
    step("assigned", "arrived", List.of("map", "rider", "driver"), List.of());
    step("arrived", "number-asked", List.of("driver"), List.of());
    step("number-asked", "riding", List.of("rider", "driver"), List.of());
    step("riding", "fare-asked", List.of("driver"), List.of());
    withDriver("fare-asked", "completed", "busy", "free", List.of("rider", "driver"));
  }

  /** The first word of the rider. */
  private void asked() {
    List<String> owed = List.of("rider");
    calls.insertOne(
        new Document("_id", id)
            .append("rider", rider)
            .append("state", "quoted")
            .append("updates", List.of(nextUpdate()))
            .append("draft", new Document("from", place()).append("to", place()))
            .append("letters", letters(owed)));
    settle(owed);
  }

  private static List<Bson> placed() {
    Document route = new Document("metres", 12_400L).append("seconds", 1_920L);
    return List.of(
        Updates.set("open", true),
        Updates.set("boardingNumber", "4821"),
        Updates.set("route", route),
        Updates.set("estimate", 18_500L));
  }

  private void step(String before, String after, List<String> owed, List<Bson> more) {
    check(calls.updateOne(fresh(before), change(after, owed, more)).getModifiedCount() == 1);
    settle(owed);
  }

  private void withDriver(
      String before, String after, String dutyBefore, String dutyAfter, List<String> owed) {
    Bson free = Filters.and(Filters.eq("_id", driver), Filters.eq("duty", dutyBefore));
    Bson engaged = Updates.combine(Updates.set("duty", dutyAfter), Updates.set("call", id));
    List<Bson> more =
        after.equals("completed")
            ? List.of(Updates.set("open", false), Updates.set("receipt", receipt()))
            : List.of(Updates.set("driver", driver));
    List<ClientNamespacedWriteModel> writes =
        List.of(
            ClientNamespacedWriteModel.updateOne(
                callSpace, fresh(before), change(after, owed, more)),
            ClientNamespacedWriteModel.updateOne(driverSpace, free, engaged));
    try (ClientSession session = client.startSession()) {
      session.withTransaction(() -> {
        check(client.bulkWrite(session, writes).getModifiedCount() == 2);
        return true;
      });
    }
    settle(owed);
  }

  /** The call in this state, if the update did not take effect before. */
  private Bson fresh(String state) {
    String update = nextUpdate();
    return Filters.and(
        Filters.eq("_id", id), Filters.eq("state", state), Filters.ne("updates", update));
  }

  private Bson change(String state, List<String> owed, List<Bson> more) {
    List<Bson> all = new ArrayList<>(more);
    Document fact = new Document("kind", state).append("at", Date.from(Instant.now()));
    all.add(Updates.set("state", state));
    all.add(Updates.set("wakeAt", Date.from(Instant.now().plusSeconds(60))));
    all.add(Updates.push("updates", "telegram:" + id + updates));
    all.add(Updates.push("timeline", fact));
    all.add(Updates.set("letters", letters(owed)));
    return Updates.combine(all);
  }

  /** The letters were handed over: which messages they became is kept for the next edit. */
  private void settle(List<String> owed) {
    List<Bson> all = new ArrayList<>();
    all.add(Updates.set("letters", List.of()));
    owed.forEach(chat -> all.add(Updates.set("cards." + chat, 100_000 + updates)));
    check(calls.updateOne(Filters.eq("_id", id), Updates.combine(all)).getModifiedCount() == 1);
  }

  private String nextUpdate() {
    updates++;
    return "telegram:" + id + updates;
  }

  private static List<Document> letters(List<String> owed) {
    Document key = new Document("label", "Call now").append("data", "cn:abcdefghijklmnopqrst:4");
    return owed.stream()
        .map(chat ->
            new Document("chat", chat).append("text", WORDS).append("keys", List.of(key, key, key)))
        .toList();
  }

  private static Document place() {
    return new Document("name", "Gangnam Station")
        .append("address", "Gangnam-daero, Seocho-gu, Seoul")
        .append("point", List.of(127.0276, 37.4979));
  }

  private static Document receipt() {
    return new Document("fare", 18_900L)
        .append("currency", "KRW")
        .append("endedAt", Date.from(Instant.now()));
  }

  private static void check(boolean held) {
    if (!held) {
      throw new MongoException("The reference lost a write");
    }
  }
}
