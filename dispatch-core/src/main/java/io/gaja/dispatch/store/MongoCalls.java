package io.gaja.dispatch.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.id.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/** Calls in the collection {@code calls}. */
public final class MongoCalls implements Calls {
  static final String COLLECTION = "calls";
  private static final Duration COUNTED = Duration.ofDays(1);

  private final MongoOperations mongo;

  public MongoCalls(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public boolean add(Call call) {
    return WokenDocuments.add(calls(), CallDocuments.write(call));
  }

  @Override
  public void save(Call call) {
    Bson before = and(eq("_id", call.id().value()), eq("version", call.version() - 1));
    if (calls().replaceOne(before, CallDocuments.write(call)).getMatchedCount() == 0) {
      throw new StaleCall(call.id());
    }
  }

  @Override
  public Optional<Call> findCall(CallId id) {
    return find(eq("_id", id.value()));
  }

  @Override
  public Optional<Call> findOpenCallOf(PersonId rider, Slot slot) {
    return find(and(eq("rider", rider.value()), eq("slot", slot.value()), eq("open", true)));
  }

  @Override
  public List<Call> listOpenCallsOf(PersonId rider) {
    Bson open = and(eq("rider", rider.value()), eq("open", true));
    return list(open, descending("placedAt"), MOST_SLOTS);
  }

  @Override
  public Optional<Call> findCallInHandOf(DriverId driver) {
    return find(and(eq("driver", driver.value()), eq("open", true)));
  }

  @Override
  public Optional<Call> findLastParkedBy(DriverId driver, Instant since) {
    Bson parked = and(eq("parkedBy", driver.value()), gte("placedAt", since));
    return list(parked, descending("placedAt"), 1).stream().findFirst();
  }

  @Override
  public List<Call> listDue(Instant now, int most) {
    return WokenDocuments.listDue(calls(), now, most, CallDocuments::read);
  }

  @Override
  public List<Call> listCallsOf(PersonId rider, int most) {
    return list(eq("rider", rider.value()), descending("placedAt"), most);
  }

  @Override
  public List<Call> listCallsWith(DriverId driver, Instant since, int most) {
    String who = driver.value();
    Bson had = or(eq("driver", who), eq("declined", who), eq("lapsed", who));
    return list(and(gte("placedAt", since), had), descending("placedAt"), most);
  }

  @Override
  public List<Call> listOpen(int most) {
    return list(eq("open", true), descending("placedAt"), most);
  }

  @Override
  public Map<String, Long> countByState(Instant now) {
    Bson recent = or(eq("open", true), gte("endedAt", now.minus(COUNTED)));
    Map<String, Long> counts = new TreeMap<>();
    List<Document> stages =
        List.of(
            new Document("$match", recent),
            new Document(
                "$group",
                new Document("_id", "$state.kind").append("n", new Document("$sum", 1L))));
    for (Document group : calls().aggregate(stages)) {
      counts.put(group.getString("_id"), group.getLong("n"));
    }
    return counts;
  }

  private Optional<Call> find(Bson filter) {
    return Optional.ofNullable(calls().find(filter).first()).map(CallDocuments::read);
  }

  private List<Call> list(Bson filter, Bson order, int most) {
    return calls()
        .find(filter)
        .sort(order)
        .limit(most)
        .map(CallDocuments::read)
        .into(new ArrayList<>());
  }

  private MongoCollection<Document> calls() {
    return mongo.getCollection(COLLECTION);
  }
}
