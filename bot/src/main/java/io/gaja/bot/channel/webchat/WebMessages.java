package io.gaja.bot.channel.webchat;

import static com.mongodb.client.model.Accumulators.first;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import io.gaja.bot.channel.webchat.WebMessage.Content;
import io.gaja.bot.channel.webchat.WebMessage.From;
import io.gaja.bot.channel.webchat.WebMessage.Kind;
import io.gaja.bot.channel.webchat.WebMessage.Marks;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * The messages of all web chats. Every write of a chat takes its newest seq plus one, guarded by a
 * unique index: whoever has seen a seq has seen every smaller one, with any number of writers.
 */
@Component
final class WebMessages {
  static final int HISTORY = 200;
  private static final String COLLECTION = "web_messages";
  private static final long KEPT_DAYS = 90;
  private static final int TRIES = 100;

  private final MongoCollection<Document> collection;
  private final Clock clock;

  WebMessages(MongoTemplate mongo, Clock clock) {
    this.collection =
        mongo
            .getCollection(COLLECTION)
            .withWriteConcern(WriteConcern.MAJORITY)
            .withReadConcern(ReadConcern.MAJORITY);
    this.clock = clock;
  }

  static void createIndexes(MongoTemplate mongo) {
    MongoCollection<Document> collection = mongo.getCollection(COLLECTION);
    IndexOptions unique = new IndexOptions().unique(true);
    collection.createIndex(orderBy(ascending("chat"), descending("seq")), unique);
    collection.createIndex(orderBy(ascending("chat"), ascending("key")), unique);
    collection.createIndex(
        ascending("changedAt"), new IndexOptions().expireAfter(KEPT_DAYS, TimeUnit.DAYS));
  }

  /** A new message, or the one that was written under this key before. */
  Appended append(String chat, String key, From from, Kind kind, boolean wakes, Content content) {
    for (int i = 0; i < TRIES; i++) {
      long seq = newestSeq(chat).orElse(0) + 1;
      Marks marks = new Marks(wakes, false, Optional.empty());
      WebMessage message =
          new WebMessage(
              seq, String.valueOf(seq), from, kind, now(), content, marks, Optional.empty());
      Document document = stamped(MessageDocuments.created(message, chat, key));
      try {
        collection.insertOne(document);
        return new Appended(MessageDocuments.read(document), true);
      } catch (MongoWriteException e) {
        refuseUnlessTaken(e);
      }
      Optional<WebMessage> before = findOne(and(eq("chat", chat), eq("key", key)));
      if (before.isPresent()) {
        return new Appended(before.get(), false);
      }
    }
    throw new IllegalStateException("A web chat is written to by too many at once");
  }

  record Appended(WebMessage message, boolean fresh) {}

  /**
   * Changes a message and moves it to the newest seq; a change that changes nothing writes nothing.
   */
  Optional<WebMessage> change(String chat, String id, UnaryOperator<WebMessage> change) {
    Bson byId = eq("_id", MessageDocuments.id(chat, id));
    for (int i = 0; i < TRIES; i++) {
      Optional<WebMessage> found = findOne(byId);
      if (found.isEmpty()) {
        return found;
      }
      WebMessage old = found.get();
      WebMessage changed = change.apply(old);
      if (changed.equals(old)) {
        return found;
      }
      WebMessage next = changed.numbered(newestSeq(chat).orElse(old.seq()) + 1);
      if (replace(and(byId, eq("seq", old.seq())), next)) {
        return Optional.of(next);
      }
    }
    throw new IllegalStateException("A web message is changed by too many at once");
  }

  /** Those that changed after a seq, in the order of their seqs, at most {@link #HISTORY}. */
  List<WebMessage> listAfter(String chat, long seq) {
    return list(and(eq("chat", chat), gt("seq", seq)), ascending("seq"));
  }

  /** The {@link #HISTORY} that changed last, in the order of their seqs. */
  List<WebMessage> listNewest(String chat) {
    return list(eq("chat", chat), descending("seq")).reversed();
  }

  Optional<WebMessage> find(String chat, String id) {
    return findOne(eq("_id", MessageDocuments.id(chat, id)));
  }

  /** The message that was changed last among those with a button that carries this data. */
  Optional<WebMessage> findByButton(String chat, String data) {
    Bson having = and(eq("chat", chat), eq("buttons.data", data));
    return Optional.ofNullable(collection.find(having).sort(descending("seq")).first())
        .map(MessageDocuments::read);
  }

  /** A person's own live locations that go on. */
  List<WebMessage> listOwnLive(String chat) {
    return list(
        and(eq("chat", chat), eq("from", From.ME.name()), eq("live.ended", false)),
        descending("seq"));
  }

  OptionalLong newestSeq(String chat) {
    Document newest =
        collection
            .withReadConcern(ReadConcern.LOCAL)
            .find(eq("chat", chat))
            .sort(descending("seq"))
            .projection(include("seq"))
            .first();
    return newest == null ? OptionalLong.empty() : OptionalLong.of(newest.getLong("seq"));
  }

  /** One query for all chats; it reads one index entry of each. */
  Map<String, Long> newestSeqs(Collection<String> chats) {
    Map<String, Long> newest = new HashMap<>();
    collection
        .aggregate(
            List.of(
                match(in("chat", chats)),
                sort(orderBy(ascending("chat"), descending("seq"))),
                group("$chat", first("seq", "$seq"))))
        .forEach(chat -> newest.put(chat.getString("_id"), chat.getLong("seq")));
    return newest;
  }

  private List<WebMessage> list(Bson filter, Bson order) {
    List<WebMessage> messages = new ArrayList<>();
    collection.find(filter).sort(order).limit(HISTORY).map(MessageDocuments::read).into(messages);
    return messages;
  }

  private Optional<WebMessage> findOne(Bson filter) {
    return Optional.ofNullable(collection.find(filter).first()).map(MessageDocuments::read);
  }

  private boolean replace(Bson filter, WebMessage next) {
    try {
      Document fields = stamped(MessageDocuments.changing(next));
      return collection.updateOne(filter, new Document("$set", fields)).getMatchedCount() == 1;
    } catch (MongoWriteException e) {
      refuseUnlessTaken(e);
      return false;
    }
  }

  private static void refuseUnlessTaken(MongoWriteException e) {
    if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
      throw e;
    }
  }

  private Document stamped(Document document) {
    return document.append("changedAt", Date.from(now()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
