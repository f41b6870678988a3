package io.gaja.dispatch.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Indexes.geo2dsphere;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
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

  private CoreIndexes() {}

  public static void create(MongoOperations mongo) {
    mongo
        .getCollection(MongoCalls.COLLECTION)
        .createIndexes(
            List.of(
                onlyOpen("one_open_call_per_rider", ascending("rider"), true),
                onlyOpen("deadlines", ascending("wakeAt"), false),
                onlyOpen(
                    "open_calls", compoundIndex(ascending("open"), descending("placedAt")), false),
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
                new IndexModel(ascending("endedAt"))));
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

  private static IndexModel onlyOpen(String name, Bson keys, boolean unique) {
    return new IndexModel(
        keys, new IndexOptions().name(name).unique(unique).partialFilterExpression(OPEN));
  }
}
