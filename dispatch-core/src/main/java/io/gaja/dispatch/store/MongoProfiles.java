package io.gaja.dispatch.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import io.gaja.dispatch.driver.Extension;
import io.gaja.dispatch.driver.Homeward;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.driver.Profiles;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Point;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/** Profiles inside the documents of the collection {@code drivers}. */
public final class MongoProfiles implements Profiles {
  private final MongoOperations mongo;

  public MongoProfiles(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public boolean saveWanted(DriverId id, Extension wanted) {
    return changes(approved(id), set("wanted", ProfileDocuments.write(wanted)));
  }

  @Override
  public boolean decideWanted(DriverId id, Extension wanted, boolean agreed) {
    List<Bson> parts = new ArrayList<>(List.of(unset("wanted")));
    if (agreed) {
      parts.add(addEachToSet("lines", ProfileDocuments.lines(wanted.lines())));
      parts.add(addEachToSet("skills", ProfileDocuments.skills(wanted.skills())));
      wanted
          .vehicle()
          .map(ProfileDocuments::write)
          .ifPresent(vehicle -> vehicle.forEach((part, text) -> parts.add(set(part, text))));
    }
    Bson asDecided = eq("wanted", ProfileDocuments.write(wanted));
    return changes(and(approved(id), asDecided), combine(parts));
  }

  @Override
  public boolean changeProfile(DriverId id, Mobility mobility, boolean pair) {
    Bson idle = and(approved(id), in("duty.kind", "off", "free"));
    return changes(idle, combine(set("mobility", mobility.name()), set("pair", pair)));
  }

  @Override
  public boolean goHomeward(DriverId id, Optional<Homeward> last, Homeward next, Point home) {
    Bson asRead =
        last.map(wish -> eq("homeward", ProfileDocuments.write(wish)))
            .orElseGet(() -> exists("homeward", false));
    return changes(
        and(byId(id), asRead),
        combine(
            set("homeward", ProfileDocuments.write(next)),
            set("home", PlaceDocuments.write(home))));
  }

  @Override
  public boolean endHomeward(DriverId id, Instant now) {
    return changes(and(byId(id), gt("homeward.until", now)), set("homeward.until", now));
  }

  @Override
  public void saveHome(DriverId id, Point home) {
    drivers().updateOne(byId(id), set("home", PlaceDocuments.write(home)));
  }

  /** Whether the condition held, even when all was as wished already. */
  private boolean changes(Bson filter, Bson update) {
    return drivers().updateOne(filter, update).getMatchedCount() == 1;
  }

  private static Bson byId(DriverId id) {
    return eq("_id", id.value());
  }

  private static Bson approved(DriverId id) {
    return and(byId(id), eq("standing.kind", "approved"));
  }

  private MongoCollection<Document> drivers() {
    return mongo.getCollection(MongoDrivers.COLLECTION);
  }
}
