package io.gaja.bot.letter;

import com.mongodb.MongoNamespace;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.bulk.ClientNamespacedWriteModel;
import com.mongodb.client.model.bulk.ClientReplaceOneOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/**
 * What is to be written down about letters that were handed over. Every line may be written twice:
 * a settlement is repeated when its first outcome is unknown.
 */
final class Settlement {
  private static final ClientReplaceOneOptions UPSERT =
      ClientReplaceOneOptions.clientReplaceOneOptions().upsert(true);

  private final String database;
  private final List<ClientNamespacedWriteModel> writes = new ArrayList<>();
  private final List<String> over = new ArrayList<>();

  Settlement(String database) {
    this.database = database;
  }

  /** The letter has done what it was to do: it is deleted. */
  void over(StoredLetter letter) {
    over.add(letter.id());
  }

  void show(Shown shown, Instant now) {
    put(LetterIndexes.CARDS, shown.id(), shown.write(now));
  }

  void forget(Shown shown) {
    writes.add(
        ClientNamespacedWriteModel.deleteOne(
            space(LetterIndexes.CARDS), Filters.eq("_id", shown.id())));
  }

  void owe(String id, Letter letter, Instant now) {
    put(LetterIndexes.LETTERS, id, LetterDocuments.write(id, letter, now));
  }

  void postpone(StoredLetter letter, Instant notBefore, int attempts) {
    writes.add(
        ClientNamespacedWriteModel.updateOne(
            space(LetterIndexes.LETTERS),
            Filters.eq("_id", letter.id()),
            Updates.combine(
                Updates.set(LetterDocuments.NOT_BEFORE, Date.from(notBefore)),
                Updates.set(LetterDocuments.ATTEMPTS, attempts))));
  }

  /** Lays a letter that cannot be delivered aside for the engineer on call. */
  void bury(StoredLetter letter, String why, Instant now) {
    Document document =
        LetterDocuments.write(letter.id(), letter.letter(), letter.createdAt())
            .append("why", why)
            .append(LetterStore.BURIED_AT, Date.from(now));
    put(LetterIndexes.UNDELIVERED, letter.id(), document);
    over(letter);
  }

  boolean isEmpty() {
    return writes.isEmpty() && over.isEmpty();
  }

  /** The writes of several settlements, with one delete for all letters that are over. */
  static List<ClientNamespacedWriteModel> merge(List<Settlement> settlements) {
    List<ClientNamespacedWriteModel> merged = new ArrayList<>();
    List<String> over = new ArrayList<>();
    for (Settlement settlement : settlements) {
      merged.addAll(settlement.writes);
      over.addAll(settlement.over);
    }
    if (!over.isEmpty()) {
      MongoNamespace letters = settlements.getFirst().space(LetterIndexes.LETTERS);
      merged.add(ClientNamespacedWriteModel.deleteMany(letters, Filters.in("_id", over)));
    }
    return merged;
  }

  private void put(String collection, String id, Document document) {
    writes.add(
        ClientNamespacedWriteModel.replaceOne(
            space(collection), Filters.eq("_id", id), document, UPSERT));
  }

  private MongoNamespace space(String collection) {
    return new MongoNamespace(database, collection);
  }
}
