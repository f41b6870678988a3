package io.gaja.dispatch.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The form of the documents in the database, checked at start: a newer one is never touched by
 * older code.
 */
public final class SchemaVersion {
  /** Raise it when documents that are already written can no longer be read as they are. */
  static final int CURRENT = 1;

  private static final String COLLECTION = "schema";

  private SchemaVersion() {}

  /**
   * Writes the version into an empty database; throws when the database is newer than this program.
   */
  public static void check(MongoOperations mongo) {
    var schema = mongo.getCollection(COLLECTION);
    Document found = schema.find(eq("_id", "gaja")).first();
    int version = found == null ? 0 : found.getInteger("version");
    if (version > CURRENT) {
      throw new IllegalStateException(
          "The database of MONGODB_URI has schema version %d, and this Gaja knows only %d: start a newer Gaja."
              .formatted(version, CURRENT));
    }
    if (version < CURRENT) {
      schema.replaceOne(
          eq("_id", "gaja"),
          new Document("_id", "gaja").append("version", CURRENT),
          new ReplaceOptions().upsert(true));
    }
  }
}
