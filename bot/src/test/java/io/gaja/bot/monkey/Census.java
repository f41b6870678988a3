package io.gaja.bot.monkey;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Where everybody stands at one moment, read past the application. */
record Census(
    Map<String, Document> people,
    Map<String, Document> talks,
    Map<String, Document> drivers,
    Map<String, String> boarding) {

  static Census of(MongoDatabase database) {
    Map<String, String> boarding = new HashMap<>();
    for (Document call : database.getCollection("calls").find(new Document("open", true))) {
      boarding.put(call.getString("_id"), call.getString("boardingNumber"));
    }
    return new Census(
        by("chat", database, "people"),
        by("_id", database, "conversations"),
        by("_id", database, "drivers"),
        boarding);
  }

  private static Map<String, Document> by(String key, MongoDatabase database, String collection) {
    Map<String, Document> all = new HashMap<>();
    for (Document document : database.getCollection(collection).find()) {
      all.put(document.getString(key), document);
    }
    return all;
  }

  long version(String chat) {
    return Optional.ofNullable(talks.get(chat)).map(talk -> talk.getLong("version")).orElse(0L);
  }

  JsonNode step(String chat) {
    return Optional.ofNullable(talks.get(chat))
        .map(talk -> Forms.read(talk.getString("step")))
        .orElseGet(MissingNode::getInstance);
  }

  /** {@code Family.Record}; that of the step itself, also while it waits for a person. */
  String stepName(String chat) {
    return step(chat).path("kind").asString("Step.Idle");
  }

  Optional<String> findLanguage(String chat) {
    return find(chat).map(person -> person.getString("language"));
  }

  private Optional<Document> find(String chat) {
    return Optional.ofNullable(people.get(chat));
  }

  private Optional<Document> findDriver(String chat) {
    return find(chat).flatMap(person -> Optional.ofNullable(drivers.get(person.getString("_id"))));
  }

  /** off, free, asked or busy; applied or rejected while they may not work; or nothing. */
  String duty(String chat) {
    return findDriver(chat)
        .map(driver -> {
          String standing = driver.get("standing", Document.class).getString("kind");
          return standing.equals("approved")
              ? driver.get("duty", Document.class).getString("kind")
              : standing;
        })
        .orElse("");
  }
}
