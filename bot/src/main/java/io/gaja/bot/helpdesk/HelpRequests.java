package io.gaja.bot.helpdesk;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import io.gaja.bot.conversation.HelpId;
import io.gaja.dispatch.id.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Requests for a person, in the collection {@code help_requests}; one that is over is kept for a
 * day.
 */
public final class HelpRequests {
  private static final String COLLECTION = "help_requests";
  private static final long KEPT_HOURS = 24;
  private static final Bson OPEN = eq(HelpDocuments.OPEN, true);

  private final MongoOperations mongo;

  HelpRequests(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Made once, from the one place for indexes. */
  public static void createIndexes(MongoOperations mongo) {
    mongo
        .getCollection(COLLECTION)
        .createIndexes(
            List.of(
                new IndexModel(
                    Indexes.ascending(HelpDocuments.PERSON),
                    new IndexOptions()
                        .name("one_open_request_per_person")
                        .unique(true)
                        .partialFilterExpression(OPEN)),
                new IndexModel(
                    Indexes.ascending(HelpDocuments.WAKE_AT),
                    new IndexOptions().name("deadlines").partialFilterExpression(OPEN)),
                new IndexModel(
                    Indexes.ascending(HelpDocuments.ENDED_AT),
                    new IndexOptions().expireAfter(KEPT_HOURS, TimeUnit.HOURS))));
  }

  Optional<HelpRequest> find(HelpId id) {
    return Optional.ofNullable(requests().find(eq("_id", id.value())).first())
        .map(HelpDocuments::read);
  }

  Optional<HelpRequest> findOpenOf(PersonId person) {
    return Optional.ofNullable(
            requests().find(and(eq(HelpDocuments.PERSON, person.value()), OPEN)).first())
        .map(HelpDocuments::read);
  }

  /** Whose time has come, the longest due first. */
  List<HelpId> listDue(Instant now, int most) {
    return requests()
        .find(and(OPEN, lte(HelpDocuments.WAKE_AT, Date.from(now))))
        .sort(Indexes.ascending(HelpDocuments.WAKE_AT))
        .projection(Projections.include("_id"))
        .limit(most)
        .map(found -> new HelpId(found.getString("_id")))
        .into(new ArrayList<>());
  }

  /** Saves it one version on; the transaction is run again when somebody else was faster. */
  void save(HelpRequest request) {
    Document document = HelpDocuments.write(request);
    if (request.version() == 0) {
      requests().insertOne(document);
      return;
    }
    Bson before =
        and(eq("_id", request.id().value()), eq(HelpDocuments.VERSION, request.version()));
    if (requests().replaceOne(before, document).getMatchedCount() != 1) {
      throw new ConcurrentModificationException("The request moved on since it was read");
    }
  }

  private MongoCollection<Document> requests() {
    return mongo.getCollection(COLLECTION);
  }
}
