package io.gaja.bot.conversation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import io.gaja.bot.channel.ChatId;
import io.gaja.bot.json.SealedJson;
import io.gaja.dispatch.store.Times;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Where each chat stands, in the collection {@code conversations}. */
final class Conversations {
  private static final String COLLECTION = "conversations";

  private static final Duration LONGEST_SILENCE = Duration.ofHours(12);

  private final MongoOperations mongo;
  private final SealedJson<Step> json;

  Conversations(MongoOperations mongo, SealedJson<Step> json) {
    this.mongo = mongo;
    this.json = json;
  }

  record Standing(Step step, long version) {}

  /** A question that nobody answered for half a day is not asked any more. */
  Standing get(ChatId chat, Instant now) {
    Document found = mongo.getCollection(COLLECTION).find(eq("_id", chat.toString())).first();
    if (found == null) {
      return new Standing(new Step.Idle(), 0);
    }
    boolean old = Times.read(found, "at").isBefore(now.minus(LONGEST_SILENCE));
    Step step = json.read(found.getString("step")).filter(known -> !old).orElseGet(Step.Idle::new);
    return new Standing(step, found.getLong("version"));
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
