package io.gaja.dispatch.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.geoWithinCenterSphere;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import io.gaja.dispatch.call.LikeTrip;
import io.gaja.dispatch.call.PastFare;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What earlier calls tell about prices and places; reads no more of them than that. */
final class PastCalls {
  static final String PICKUP = "trip.pickup.point";
  private static final double EARTH_RADIUS_METRES = 6_371_008.8;
  private static final int MOST_COUNTED = 999;

  private final MongoCollection<Document> calls;

  PastCalls(MongoCollection<Document> calls) {
    this.calls = calls;
  }

  List<PastFare> listFares(LikeTrip like, Instant since, int most) {
    Bson alike =
        and(
            startedNear(like.line(), like.pickup(), like.around(), since),
            eq("open", false),
            gte("trip.route.metres", like.shortest().metres()),
            lte("trip.route.metres", like.longest().metres()));
    return calls
        .find(alike)
        .projection(
            include(
                "trip.estimate",
                "trip.route.metres",
                "placedAt",
                "endedAt",
                "timeline.kind",
                "timeline.at"))
        .sort(descending("placedAt"))
        .limit(most)
        .map(PastCalls::read)
        .into(new ArrayList<>());
  }

  int countStartedNear(LineCode line, Point point, Distance around, Instant since) {
    CountOptions atMost = new CountOptions().limit(MOST_COUNTED);
    return (int) calls.countDocuments(startedNear(line, point, around, since), atMost);
  }

  int countSearchingNear(LineCode line, Point point, Distance around, Instant since) {
    Bson searching = in("state.kind", "searching", "offering");
    CountOptions atMost = new CountOptions().limit(MOST_COUNTED);
    return (int)
        calls.countDocuments(and(startedNear(line, point, around, since), searching), atMost);
  }

  static Bson startedNear(LineCode line, Point point, Distance around, Instant since) {
    return and(
        eq("line", line.value()),
        geoWithinCenterSphere(
            PICKUP, point.longitude(), point.latitude(), around.metres() / EARTH_RADIUS_METRES),
        gte("placedAt", since));
  }

  private static PastFare read(Document call) {
    Document trip = call.get("trip", Document.class);
    Instant placedAt = Times.read(call, "placedAt");
    Optional<Instant> takenAt =
        call.getList("timeline", Document.class).stream()
            .filter(fact -> "assigned".equals(fact.getString("kind")))
            .map(fact -> Times.read(fact, "at"))
            .findFirst();
    return new PastFare(
        FareDocuments.readFare(trip.getList("estimate", Document.class)).total(),
        new Distance(trip.get("route", Document.class).getLong("metres")),
        takenAt.isPresent(),
        Duration.between(placedAt, takenAt.orElseGet(() -> Times.read(call, "endedAt"))));
  }
}
