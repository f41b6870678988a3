package io.gaja.dispatch.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.client.MongoCollection;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.Lots;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/** Lots in the collection {@code lots}. */
public final class MongoLots implements Lots {
  static final String COLLECTION = "lots";

  private final MongoOperations mongo;

  public MongoLots(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public void add(Lot lot) {
    lots().insertOne(LotDocuments.write(lot));
  }

  @Override
  public void save(Lot lot) {
    Bson before = is(lot.id(), lot.version() - 1);
    if (lots().replaceOne(before, LotDocuments.write(lot)).getMatchedCount() == 0) {
      throw new StaleLot(lot.id());
    }
  }

  @Override
  public void touch(Lot lot) {
    Bson before = is(lot.id(), lot.version());
    if (lots().updateOne(before, inc("version", 1L)).getMatchedCount() == 0) {
      throw new StaleLot(lot.id());
    }
  }

  @Override
  public Optional<Lot> findLot(LotId id) {
    return Optional.ofNullable(lots().find(eq("_id", id.value())).first()).map(LotDocuments::read);
  }

  @Override
  public List<Lot> listLotsOf(PersonId attendant, int most) {
    return list(eq("attendants", attendant.value()), ascending("name"), most);
  }

  @Override
  public List<Lot> listApplied(int most) {
    return list(eq("standing.kind", "applied"), ascending("standing.at"), most);
  }

  @Override
  public List<Nearby> listNear(Point point, Distance within, int most) {
    Document geoNear =
        new Document("near", PlaceDocuments.write(point))
            .append("distanceField", "away")
            .append("maxDistance", within.metres())
            .append("key", "place.point")
            .append("query", new Document("standing.kind", "approved"));
    List<Document> stages =
        List.of(new Document("$geoNear", geoNear), new Document("$limit", most));
    List<Nearby> nearby = new ArrayList<>();
    for (Document found : lots().aggregate(stages)) {
      Distance away = new Distance(Math.round(found.getDouble("away")));
      nearby.add(new Nearby(LotDocuments.read(found), away));
    }
    return nearby;
  }

  private List<Lot> list(Bson filter, Bson order, int most) {
    return lots()
        .find(filter)
        .sort(order)
        .limit(most)
        .map(LotDocuments::read)
        .into(new ArrayList<>());
  }

  private static Bson is(LotId id, long version) {
    return and(eq("_id", id.value()), eq("version", version));
  }

  private MongoCollection<Document> lots() {
    return mongo.getCollection(COLLECTION);
  }
}
