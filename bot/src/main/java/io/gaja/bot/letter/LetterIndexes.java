package io.gaja.bot.letter;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.concurrent.TimeUnit;
import org.springframework.data.mongodb.core.MongoOperations;

/** The collections of this package and their indexes. */
public final class LetterIndexes {
  static final String LETTERS = "letters";
  static final String CARDS = "cards";
  static final String UNDELIVERED = "undelivered";

  /** Longer than any call lives; an older card is sent anew. */
  private static final long CARD_DAYS = 14;

  /** Time enough to look into a defect. */
  private static final long UNDELIVERED_DAYS = 30;

  private LetterIndexes() {}

  /** Makes what is missing; called once, from the one place for indexes. */
  public static void create(MongoOperations mongo) {
    mongo.getCollection(LETTERS).createIndex(Indexes.ascending(LetterDocuments.CHAT, "_id"));
    mongo
        .getCollection(CARDS)
        .createIndex(
            Indexes.ascending(Shown.TOUCHED_AT),
            new IndexOptions().expireAfter(CARD_DAYS, TimeUnit.DAYS));
    mongo
        .getCollection(CARDS)
        .createIndex(Indexes.ascending(Shown.UNTIL), new IndexOptions().sparse(true));
    mongo
        .getCollection(UNDELIVERED)
        .createIndex(
            Indexes.ascending(LetterStore.BURIED_AT),
            new IndexOptions().expireAfter(UNDELIVERED_DAYS, TimeUnit.DAYS));
  }
}
