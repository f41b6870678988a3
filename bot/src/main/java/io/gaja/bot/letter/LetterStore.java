package io.gaja.bot.letter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Sorts;
import io.gaja.bot.channel.ChatId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What the postman reads. Only what a majority holds, so that nothing is sent and then undone. */
final class LetterStore {
  static final String BURIED_AT = "buriedAt";

  /** Chats found by one sweep; the next one finds the rest. */
  private static final int MOST_CHATS = 5_000;

  private static final int MOST_LIVE_MAPS = 10_000;

  private final MongoCollection<Document> letters;
  private final MongoCollection<Document> cards;

  LetterStore(MongoClient client, String database) {
    MongoDatabase db = client.getDatabase(database).withReadConcern(ReadConcern.MAJORITY);
    this.letters = db.getCollection(LetterIndexes.LETTERS);
    this.cards = db.getCollection(LetterIndexes.CARDS);
  }

  /** The oldest letters of these chats, chat after chat, each chat's in order. */
  List<StoredLetter> listNext(List<ChatId> chats, int most) {
    return letters
        .find(in(LetterDocuments.CHAT, chats.stream().map(ChatId::toString).toList()))
        .sort(Sorts.ascending(LetterDocuments.CHAT, "_id"))
        .limit(most)
        .batchSize(most + 1)
        .map(LetterDocuments::read)
        .into(new ArrayList<>());
  }

  /** Chats of a channel whose oldest letter may go now. */
  List<ChatId> listDueChats(String channel, Instant now) {
    Bson mayGo =
        or(eq(LetterDocuments.NOT_BEFORE, null), lte(LetterDocuments.NOT_BEFORE, Date.from(now)));
    return letters
        .aggregate(
            List.of(
                Aggregates.match(
                    and(
                        gte(LetterDocuments.CHAT, channel + ":"),
                        lt(LetterDocuments.CHAT, channel + ";"))),
                Aggregates.sort(Sorts.ascending(LetterDocuments.CHAT, "_id")),
                Aggregates.group(
                    "$" + LetterDocuments.CHAT,
                    Accumulators.first(
                        LetterDocuments.NOT_BEFORE, "$" + LetterDocuments.NOT_BEFORE)),
                Aggregates.match(mayGo),
                Aggregates.limit(MOST_CHATS)))
        .map(chat -> ChatId.parse(chat.getString("_id")))
        .into(new ArrayList<>());
  }

  /** About how many letters wait, without counting them one by one. */
  long estimateWaiting() {
    return letters.estimatedDocumentCount();
  }

  List<Shown> listShown(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : cards.find(in("_id", ids)).map(Shown::read).into(new ArrayList<>());
  }

  List<Shown> listLiveMaps(Instant now) {
    return cards
        .find(gt(Shown.UNTIL, Date.from(now)))
        .limit(MOST_LIVE_MAPS)
        .map(Shown::read)
        .into(new ArrayList<>());
  }

  /** Drops everything a chat waits for, and its live maps; says how many letters that were. */
  long dropAll(ChatId chat) {
    String live = Shown.LiveMap.prefix(chat);
    cards.deleteMany(and(gte("_id", live), lt("_id", live + "\uffff")));
    return letters.deleteMany(eq(LetterDocuments.CHAT, chat.toString())).getDeletedCount();
  }
}
