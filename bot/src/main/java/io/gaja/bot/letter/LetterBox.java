package io.gaja.bot.letter;

import io.gaja.bot.channel.ChatId;
import io.gaja.dispatch.store.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Where letters are posted, in the transaction of the change they speak of. */
public final class LetterBox {
  private final MongoTemplate mongo;
  private final InstantSource clock;
  private final LetterIds ids;
  private final Consumer<Set<ChatId>> posted;

  /** A box that names the chats there is something for once the change has committed. */
  public LetterBox(MongoTemplate mongo, InstantSource clock, Consumer<Set<ChatId>> posted) {
    this.mongo = mongo;
    this.posted = posted;
    this.clock = clock;
    this.ids = new LetterIds(clock);
  }

  /**
   * Saves the letters in this order with one insert, within the caller's transaction when there is
   * one.
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
    Set<ChatId> chats = letters.stream().map(Letter::chat).collect(Collectors.toSet());
    Transactions.afterCommit(() -> posted.accept(chats));
  }
}
