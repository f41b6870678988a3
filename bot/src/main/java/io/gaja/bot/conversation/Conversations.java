package io.gaja.bot.conversation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.json.SealedJson;
import java.time.Instant;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Where each chat stands, in the collection {@code conversations}. */
final class Conversations {
  private static final String COLLECTION = "conversations";

  private final MongoOperations mongo;
  private final SealedJson<Step> json;

  Conversations(MongoOperations mongo, SealedJson<Step> json) {
    this.mongo = mongo;
    this.json = json;
  }

  record Standing(Step step, long version) {}

  Standing get(ChatId chat) {
    Document found = mongo.getCollection(COLLECTION).find(eq("_id", chat.toString())).first();
    return found == null
        ? new Standing(new Step.Idle(), 0)
        : new Standing(
            json.read(found.getString("step")).orElseGet(Step.Idle::new), found.getLong("version"));
  }

  /** Moves the talk on by one version; false when somebody else did meanwhile. */
  boolean save(ChatId chat, Step next, long before, Instant now) {
    Document document =
        new Document("_id", chat.toString())
            .append("version", before + 1)
            .append("step", json.write(next))
            .append("at", now);
    var conversations = mongo.getCollection(COLLECTION);
    if (before == 0) {
      conversations.insertOne(document);
      return true;
    }
    var known = and(eq("_id", chat.toString()), eq("version", before));
    return conversations.replaceOne(known, document).getMatchedCount() == 1;
  }
}
