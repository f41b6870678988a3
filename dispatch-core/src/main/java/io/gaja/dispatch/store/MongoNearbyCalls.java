package io.gaja.dispatch.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.geoWithinCenterSphere;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import io.gaja.dispatch.call.NearbyCalls;
import io.gaja.dispatch.call.RecentFare;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/** Reads the collection {@code calls} by place; one index answers all of it. */
public final class MongoNearbyCalls implements NearbyCalls {
  static final String PICKUP = "trip.pickup.point";

  // MongoDB's own radius of the earth, by which it turns radians into metres.
  private static final double EARTH_RADIUS_METRES = 6_378_100;

  private static final Document NEWEST_FIRST = new Document("placedAt", -1);

  /** Of the timeline only when somebody first took the call. */
  private static final Document WHAT_CAME_OF_IT =
      new Document("trip.route", 1)
          .append("trip.estimate", 1)
          .append("state.kind", 1)
          .append("placedAt", 1)
          .append("endedAt", 1)
          .append("timeline", new Document("$elemMatch", new Document("kind", "assigned")));

  private final MongoOperations mongo;

  public MongoNearbyCalls(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public int countSearching(LineCode line, Point pickup, Distance within, Instant since, int most) {
    Bson searching = in("state.kind", "searching", "offering");
    return count(and(near(line, pickup, within, since), searching), most);
  }

  @Override
  public int countStarted(LineCode line, Point pickup, Distance within, Instant since, int most) {
    return count(near(line, pickup, within, since), most);
  }

  private int count(Bson filter, int most) {
    return Math.toIntExact(calls().countDocuments(filter, new CountOptions().limit(most)));
  }

  @Override
  public List<RecentFare> listFares(
      LineCode line, Point pickup, Distance within, Instant since, int most) {
    Bson told = in("state.kind", "completed", "unserved");
    return calls()
        .find(and(near(line, pickup, within, since), told))
        .projection(WHAT_CAME_OF_IT)
        .sort(NEWEST_FIRST)
        .limit(most)
        .map(MongoNearbyCalls::readFare)
        .into(new ArrayList<>());
  }

  static Bson near(LineCode line, Point pickup, Distance within, Instant since) {
    return and(
        eq("line", line.value()),
        geoWithinCenterSphere(
            PICKUP, pickup.longitude(), pickup.latitude(), within.metres() / EARTH_RADIUS_METRES),
        gte("placedAt", since));
  }

  private static RecentFare readFare(Document call) {
    Document trip = call.get("trip", Document.class);
    boolean served = call.get("state", Document.class).getString("kind").equals("completed");
    Instant over =
        call.getList("timeline", Document.class, List.of()).stream()
            .filter(assigned -> served)
            .map(assigned -> Times.read(assigned, "at"))
            .findFirst()
            .orElseGet(() -> Times.read(call, "endedAt"));
    return new RecentFare(
        PlaceDocuments.readRoute(trip.get("route", Document.class)).distance(),
        FareDocuments.readFare(trip.getList("estimate", Document.class)).total(),
        served,
        Duration.between(Times.read(call, "placedAt"), over));
  }

  private MongoCollection<Document> calls() {
    return mongo.getCollection(MongoCalls.COLLECTION);
  }
}
