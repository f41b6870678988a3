package io.gaja.bot.letter;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Where letters are posted, in the transaction of the change they speak of. */
public final class LetterBox {
  private final MongoTemplate mongo;
  private final InstantSource clock;
  private final LetterIds ids;

  public LetterBox(MongoTemplate mongo, InstantSource clock) {
    this.mongo = mongo;
    this.clock = clock;
    this.ids = new LetterIds(clock);
  }

  /**
   * Saves the letters in this order with one insert, within the caller's transaction when there is
   * one. Once it has committed, {@link Postman#wake} has them delivered at once.
   */
  public void post(List<Letter> letters) {
    if (letters.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    List<Document> documents =
        letters.stream().map(letter -> LetterDocuments.write(ids.next(), letter, now)).toList();
    mongo.execute(
        LetterIndexes.LETTERS, letterCollection -> letterCollection.insertMany(documents));
  }
}
