package io.gaja.dispatch.store;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static io.gaja.dispatch.store.DutyQueries.approved;
import static io.gaja.dispatch.store.DutyQueries.askedFor;
import static io.gaja.dispatch.store.DutyQueries.byId;
import static io.gaja.dispatch.store.DutyQueries.duty;
import static io.gaja.dispatch.store.DutyQueries.freeOrOff;
import static io.gaja.dispatch.store.DutyQueries.heldBy;
import static io.gaja.dispatch.store.DutyQueries.isOn;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.DutyChange;
import io.gaja.dispatch.driver.Position;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/** Drivers in the collection {@code drivers}. */
public final class MongoDrivers implements Drivers {
  static final String COLLECTION = "drivers";

  private final MongoOperations mongo;

  public MongoDrivers(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public Optional<Driver> findDriver(DriverId id) {
    return Optional.ofNullable(drivers().find(byId(id)).first()).map(DriverDocuments::read);
  }

  @Override
  public boolean saveApplication(Driver driver) {
    Document known = drivers().find(byId(driver.id())).first();
    if (known != null && DriverDocuments.read(known).isApproved()) {
      return false;
    }
    drivers()
        .replaceOne(
            byId(driver.id()), DriverDocuments.write(driver), new ReplaceOptions().upsert(true));
    return true;
  }

  @Override
  public boolean decide(DriverId id, Standing standing) {
    Bson open = and(byId(id), eq("standing.kind", "applied"));
    return changes(open, set("standing", DriverDocuments.write(standing)));
  }

  @Override
  public boolean goOnDuty(DriverId id, Position position) {
    Document where = DriverDocuments.write(position);
    return changes(
        and(approved(id), isOn("off")),
        combine(
            duty(new Duty.Free(position.at())),
            set("position", where.get("position")),
            set("positionAt", position.at())));
  }

  @Override
  public Optional<Duty> goOffDuty(DriverId id, Instant now) {
    Optional<Duty> found = findDriver(id).map(Driver::duty);
    boolean held =
        switch (found.orElse(new Duty.Off(now))) {
          case Duty.Off off -> true;
          case Duty.Asked asked -> true;
          case Duty.Free free -> changes(and(byId(id), isOn("free")), duty(new Duty.Off(now)));
          case Duty.Busy busy -> changes(and(byId(id), isOn("busy")), set("duty.thenOff", true));
        };
    if (!held) {
      throw new ConcurrentModificationException("The driver's duty was changed since it was read");
    }
    return found;
  }

  @Override
  public List<DriverId> claim(Collection<DriverId> ids, CallId call, Instant now) {
    List<DriverId> claimed = new ArrayList<>();
    for (DriverId id : ids) {
      Bson free = and(approved(id), isOn("free"));
      if (changes(free, duty(new Duty.Asked(call, now)))) {
        claimed.add(id);
      }
    }
    return claimed;
  }

  @Override
  public void apply(List<DutyChange> changes, Instant now) {
    List<WriteModel<Document>> releases = new ArrayList<>();
    for (DutyChange change : changes) {
      switch (change) {
        case DutyChange.Engage(var driver, var call) -> {
          if (!changes(askedFor(driver, call), duty(new Duty.Busy(call, now, false)))) {
            throw new DutyConflict(driver);
          }
        }
        case DutyChange.Release(var driver, var call) ->
            releases.add(new UpdateOneModel<>(heldBy(driver, call), List.of(freeOrOff(now))));
      }
    }
    if (!releases.isEmpty()) {
      drivers().bulkWrite(releases);
    }
  }

  @Override
  public void addRating(DriverId id, int stars) {
    drivers().updateOne(byId(id), combine(inc("stars", (long) stars), inc("ratings", 1L)));
  }

  @Override
  public void savePositions(Map<DriverId, Position> positions) {
    List<WriteModel<Document>> moves = new ArrayList<>();
    positions.forEach((driver, position) ->
        moves.add(
            new UpdateOneModel<>(
                and(byId(driver), ne("duty.kind", "off")),
                new Document("$set", DriverDocuments.write(position)))));
    drivers()
        .withWriteConcern(WriteConcern.W1.withJournal(false))
        .bulkWrite(moves, new BulkWriteOptions().ordered(false));
  }

  @Override
  public List<Nearby> listFreeNear(
      Point point, LineCode line, Set<Skill> needs, Distance within, Instant freshFrom, int most) {
    List<Nearby> nearby = new ArrayList<>();
    for (Document found :
        drivers().aggregate(NearbyQuery.stages(point, line, needs, within, freshFrom, most))) {
      Distance away = new Distance(Math.round(found.getDouble(NearbyQuery.AWAY)));
      nearby.add(new Nearby(DriverDocuments.read(found), away));
    }
    return nearby;
  }

  @Override
  public List<Driver> listFreeSilentSince(Instant lastHeard, int most) {
    return list(and(isOn("free"), lt("positionAt", lastHeard)), most);
  }

  @Override
  public List<Driver> listOnDuty(int most) {
    return list(in("duty.kind", "free", "asked", "busy"), most);
  }

  /** Names every duty, so that the index alone answers. */
  @Override
  public Map<String, Long> countByDuty() {
    Bson any = in("duty.kind", "off", "free", "asked", "busy");
    Document perDuty = new Document("_id", "$duty.kind").append("n", new Document("$sum", 1L));
    List<Bson> stages = List.of(match(any), new Document("$group", perDuty));
    Map<String, Long> counts = new TreeMap<>();
    for (Document group : drivers().aggregate(stages)) {
      counts.put(group.getString("_id"), group.getLong("n"));
    }
    return counts;
  }

  private List<Driver> list(Bson filter, int most) {
    return drivers().find(filter).limit(most).map(DriverDocuments::read).into(new ArrayList<>());
  }

  /** Whether the condition held, even when all was as wished already. */
  private boolean changes(Bson filter, Bson update) {
    return drivers().updateOne(filter, update).getMatchedCount() == 1;
  }

  private MongoCollection<Document> drivers() {
    return mongo.getCollection(COLLECTION);
  }
}
