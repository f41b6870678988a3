package io.gaja.bot.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOptions;
import io.gaja.bot.channel.Update;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The collection {@code inbox}: an update is in it from before it is acknowledged until two days
 * after it took effect.
 */
public final class InboxStore {
  private static final String COLLECTION = "inbox";
  private static final int KEPT_HOURS = 48; // Telegram repeats an update for 24 hours

  private final MongoOperations mongo;
  private final InstantSource clock;
  private final AtomicLong order = new AtomicLong();

  public InboxStore(MongoOperations mongo, InstantSource clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  public static void createIndexes(MongoOperations mongo) {
    mongo
        .getCollection(COLLECTION)
        .createIndexes(
            List.of(
                new IndexModel(
                    Indexes.ascending("order"),
                    new IndexOptions()
                        .name("waiting")
                        .partialFilterExpression(eq("state", InboxDocuments.WAITING))),
                new IndexModel(
                    Indexes.ascending("doneAt"),
                    new IndexOptions().expireAfter((long) KEPT_HOURS, TimeUnit.HOURS))));
  }

  /** Saves what is new of these, in this order, and gives it back. */
  List<Update> add(List<Update> updates) {
    List<Document> documents =
        updates.stream().map(update -> InboxDocuments.write(update, nextOrder())).toList();
    try {
      inbox().insertMany(documents, new InsertManyOptions().ordered(false));
      return updates;
    } catch (MongoBulkWriteException partly) {
      return without(updates, known(partly));
    }
  }

  private static Set<Integer> known(MongoBulkWriteException partly) {
    Set<Integer> known = new HashSet<>();
    for (BulkWriteError error : partly.getWriteErrors()) {
      if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw partly;
      }
      known.add(error.getIndex());
    }
    if (partly.getWriteConcernError() != null) {
      throw partly;
    }
    return known;
  }

  private static List<Update> without(List<Update> updates, Set<Integer> known) {
    List<Update> fresh = new ArrayList<>();
    for (int i = 0; i < updates.size(); i++) {
      if (!known.contains(i)) {
        fresh.add(updates.get(i));
      }
    }
    return fresh;
  }

  /**
   * Marks the update as handled, inside the transaction of its effect; false when it was handled
   * before.
   */
  public boolean finish(Update update) {
    Bson waiting = and(byId(update), eq("state", InboxDocuments.WAITING));
    return inbox().updateOne(waiting, closed(InboxDocuments.DONE)).getModifiedCount() == 1;
  }

  /**
   * Puts aside what cannot be handled, with the reason, for the engineer on call; false when it was
   * handled after all.
   */
  boolean park(Update update, String why) {
    Bson waiting = and(byId(update), eq("state", InboxDocuments.WAITING));
    Bson parked = combine(closed(InboxDocuments.PARKED), set("why", why));
    return inbox().updateOne(waiting, parked).getModifiedCount() == 1;
  }

  void park(String channel, String updateId, String why) {
    Document parked =
        new Document("state", InboxDocuments.PARKED)
            .append("why", why)
            .append("doneAt", clock.instant());
    inbox()
        .updateOne(
            eq("_id", InboxDocuments.idOf(channel, updateId)),
            new Document("$setOnInsert", parked),
            new UpdateOptions().upsert(true));
  }

  /** Updates that wait since before this instant, oldest first. */
  List<Update> listWaiting(Instant since, int most) {
    List<Update> waiting = new ArrayList<>();
    Bson old = and(eq("state", InboxDocuments.WAITING), lt("receivedAt", since));
    for (Document document : inbox().find(old).sort(Indexes.ascending("order")).limit(most)) {
      InboxDocuments.read(document)
          .ifPresentOrElse(waiting::add, () -> parkUnreadable(document.getString("_id")));
    }
    return waiting;
  }

  private void parkUnreadable(String id) {
    inbox()
        .updateOne(
            eq("_id", id),
            combine(closed(InboxDocuments.PARKED), set("why", "cannot be read any more")));
  }

  private Bson closed(String state) {
    return combine(set("state", state), set("doneAt", clock.instant()), unset("incoming"));
  }

  private long nextOrder() {
    long now = clock.millis() * 1000;
    return order.updateAndGet(last -> Math.max(last + 1, now));
  }

  private static Bson byId(Update update) {
    return eq("_id", InboxDocuments.idOf(update.chat().channel(), update.id()));
  }

  private MongoCollection<Document> inbox() {
    return mongo.getCollection(COLLECTION);
  }
}
