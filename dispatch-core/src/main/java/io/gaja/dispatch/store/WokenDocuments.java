package io.gaja.dispatch.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What collections have in common whose open documents are woken by a deadline. */
final class WokenDocuments {
  private static final Logger LOG = LoggerFactory.getLogger(WokenDocuments.class);

  private WokenDocuments() {}

  /** False when a unique index has one like it already. */
  static boolean add(MongoCollection<Document> collection, Document document) {
    try {
      collection.insertOne(document);
      return true;
    } catch (MongoWriteException failure) {
      if (failure.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw failure;
    }
  }

  /** Open ones whose deadline has passed, the most overdue first. */
  static <T> List<T> listDue(
      MongoCollection<Document> collection, Instant now, int most, Function<Document, T> reader) {
    List<T> due = new ArrayList<>();
    for (Document document :
        collection
            .find(and(eq("open", true), lte("wakeAt", now)))
            .sort(ascending("wakeAt"))
            .limit(most)) {
      findReadable(collection, document, reader).ifPresent(due::add);
    }
    return due;
  }

  /** One document that a newer Gaja has written must not keep all others asleep. */
  private static <T> Optional<T> findReadable(
      MongoCollection<Document> collection, Document document, Function<Document, T> reader) {
    try {
      return Optional.of(reader.apply(document));
    } catch (UnknownKind newer) {
      String name = collection.getNamespace().getCollectionName();
      LOG.error("{} of {} cannot be read here: {}", document.get("_id"), name, newer.getMessage());
      return Optional.empty();
    }
  }
}
