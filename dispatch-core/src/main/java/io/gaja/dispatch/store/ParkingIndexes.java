package io.gaja.dispatch.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Indexes.geo2dsphere;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/** The indexes of lots, bookings and proofs. */
final class ParkingIndexes {
  private ParkingIndexes() {}

  static void create(MongoOperations mongo) {
    mongo
        .getCollection(MongoLots.COLLECTION)
        .createIndexes(
            List.of(
                new IndexModel(
                    compoundIndex(ascending("standing.kind"), geo2dsphere("place.point"))),
                new IndexModel(ascending("standing.kind", "standing.at")),
                new IndexModel(ascending("attendants", "name"))));
    mongo
        .getCollection(MongoBookings.COLLECTION)
        .createIndexes(
            List.of(
                new IndexModel(
                    ascending("rider", "plate"),
                    where(eq("open", true))
                        .name("one_open_booking_per_rider_and_car")
                        .unique(true)),
                new IndexModel(ascending("wakeAt"), where(eq("open", true)).name("deadlines")),
                new IndexModel(ascending("lot", "since"), where(eq("open", true)).name("stays")),
                new IndexModel(
                    compoundIndex(ascending("lot"), descending("endedAt")),
                    where(eq("state.kind", "left")).name("takings")),
                new IndexModel(compoundIndex(ascending("rider"), descending("bookedAt")))));
    mongo
        .getCollection(MongoEntitlements.COLLECTION)
        .createIndexes(
            List.of(
                new IndexModel(ascending("person")),
                new IndexModel(ascending("standing.kind", "standing.at"))));
  }

  private static IndexOptions where(Bson filter) {
    return new IndexOptions().partialFilterExpression(filter);
  }
}
