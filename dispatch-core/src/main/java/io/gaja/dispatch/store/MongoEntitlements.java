package io.gaja.dispatch.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Entitlement;
import io.gaja.dispatch.line.parking.Entitlements;
import io.gaja.dispatch.line.parking.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/** Proofs in the collection {@code entitlements}, one for each person and entitlement. */
public final class MongoEntitlements implements Entitlements {
  static final String COLLECTION = "entitlements";
  private static final int EVERY = Entitlement.values().length;

  private final MongoOperations mongo;

  public MongoEntitlements(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public Set<Entitlement> listProved(PersonId person) {
    return listProofsOf(person).stream()
        .filter(proof -> proof.standing() instanceof Standing.Approved)
        .map(Proof::entitlement)
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<Proof> findProof(PersonId person, Entitlement entitlement) {
    Document found = proofs().find(byId(person, entitlement)).first();
    return Optional.ofNullable(found).map(MongoEntitlements::read);
  }

  @Override
  public List<Proof> listProofsOf(PersonId person) {
    return list(eq("person", person.value()), EVERY);
  }

  @Override
  public List<Proof> listApplied(int most) {
    return list(eq("standing.kind", "applied"), most);
  }

  @Override
  public boolean saveApplication(Proof proof) {
    Bson id = byId(proof.person(), proof.entitlement());
    boolean approved =
        findProof(proof.person(), proof.entitlement())
            .filter(known -> known.standing() instanceof Standing.Approved)
            .isPresent();
    if (!approved) {
      proofs().replaceOne(id, write(proof), new ReplaceOptions().upsert(true));
    }
    return !approved;
  }

  @Override
  public boolean decide(PersonId person, Entitlement entitlement, Standing standing) {
    Bson open = and(byId(person, entitlement), eq("standing.kind", "applied"));
    Bson decided = set("standing", DriverDocuments.write(standing));
    return proofs().updateOne(open, decided).getMatchedCount() == 1;
  }

  private static Document write(Proof proof) {
    return new Document("_id", idOf(proof.person(), proof.entitlement()))
        .append("person", proof.person().value())
        .append("entitlement", proof.entitlement().name())
        .append("photo", proof.photo())
        .append("standing", DriverDocuments.write(proof.standing()));
  }

  private static Proof read(Document document) {
    return new Proof(
        new PersonId(document.getString("person")),
        Entitlement.valueOf(document.getString("entitlement")),
        document.getString("photo"),
        DriverDocuments.readStanding(document.get("standing", Document.class)));
  }

  private List<Proof> list(Bson filter, int most) {
    return proofs()
        .find(filter)
        .sort(ascending("standing.at"))
        .limit(most)
        .map(MongoEntitlements::read)
        .into(new ArrayList<>());
  }

  private static Bson byId(PersonId person, Entitlement entitlement) {
    return eq("_id", idOf(person, entitlement));
  }

  private static String idOf(PersonId person, Entitlement entitlement) {
    return person.value() + ":" + entitlement.name();
  }

  private MongoCollection<Document> proofs() {
    return mongo.getCollection(COLLECTION);
  }
}
