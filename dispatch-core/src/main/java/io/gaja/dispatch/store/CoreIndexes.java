package io.gaja.dispatch.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Indexes.geo2dsphere;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import io.gaja.dispatch.id.Slot;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The indexes of the core's collections; the unique ones are Laws. Making one that exists does
 * nothing.
 */
public final class CoreIndexes {
  private static final Bson OPEN = eq("open", true);

  private static final String OF_BEFORE = "one_open_call_per_rider";
  private static final int INDEX_NOT_FOUND = 27;

  private CoreIndexes() {}

  public static void create(MongoOperations mongo) {
    MongoCollection<Document> calls = mongo.getCollection(MongoCalls.COLLECTION);
    giveOldCallsASlot(calls);
    calls.createIndexes(
        List.of(
            onlyOpen("one_open_call_per_slot", ascending("rider", "slot"), true),
            onlyOpen("deadlines", ascending("wakeAt"), false),
            onlyOpen("open_calls", compoundIndex(ascending("open"), descending("placedAt")), false),
            new IndexModel(
                ascending("driver"),
                new IndexOptions()
                    .name("one_call_in_hand_per_driver")
                    .unique(true)
                    .partialFilterExpression(
                        new Document("open", true)
                            .append("driver", new Document("$exists", true)))),
            new IndexModel(compoundIndex(ascending("rider"), descending("placedAt"))),
            new IndexModel(compoundIndex(ascending("driver"), descending("placedAt"))),
            new IndexModel(compoundIndex(ascending("declined"), descending("placedAt"))),
            new IndexModel(compoundIndex(ascending("lapsed"), descending("placedAt"))),
            new IndexModel(
                compoundIndex(ascending("parkedBy"), descending("placedAt")),
                new IndexOptions().partialFilterExpression(exists("parkedBy"))),
            new IndexModel(ascending("endedAt")),
            new IndexModel(
                compoundIndex(
                    ascending("line"),
                    geo2dsphere(MongoNearbyCalls.PICKUP),
                    descending("placedAt")))));
    mongo
        .getCollection(MongoDrivers.COLLECTION)
        .createIndexes(
            List.of(
                new IndexModel(
                    compoundIndex(
                        ascending("duty.kind"), ascending("lines"), geo2dsphere("position"))),
                new IndexModel(ascending("duty.kind", "positionAt"))));
    ParkingIndexes.create(mongo);
  }

  /**
   * Before there were slots, a rider had one open call, a ride. Without the field two could be open
   * at once; with the old index, a ride would keep the car from being looked after.
   */
  private static void giveOldCallsASlot(MongoCollection<Document> calls) {
    calls.updateMany(and(OPEN, exists("slot", false)), set("slot", Slot.RIDE.value()));
    for (Document index : calls.listIndexes()) {
      if (OF_BEFORE.equals(index.getString("name"))) {
        drop(calls);
      }
    }
  }

  private static void drop(MongoCollection<Document> calls) {
    try {
      calls.dropIndex(OF_BEFORE);
    } catch (MongoCommandException failure) {
      if (failure.getErrorCode() != INDEX_NOT_FOUND) { // another instance was faster
        throw failure;
      }
    }
  }

  private static IndexModel onlyOpen(String name, Bson keys, boolean unique) {
    return new IndexModel(
        keys, new IndexOptions().name(name).unique(unique).partialFilterExpression(OPEN));
  }
}
