package io.gaja.bot.conversation;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.gaja.bot.channel.ChatId;
import io.gaja.dispatch.store.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The last lines of each chat, and how often in a row nothing was understood there, in the
 * collection {@code talks}: read by a person who is asked to help, gone after a day.
 */
public final class TalkLog {
  private static final String COLLECTION = "talks";
  private static final int MOST_LINES = 12;
  private static final Duration KEPT = Duration.ofHours(24);
  private static final String AT = "at";
  private static final String LINES = "lines";
  private static final String MISSES = "misses";

  private final MongoOperations mongo;

  public TalkLog(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Made once, from the one place for indexes. */
  public static void createIndexes(MongoOperations mongo) {
    mongo
        .getCollection(COLLECTION)
        .createIndex(
            Indexes.ascending(AT),
            new IndexOptions().expireAfter(KEPT.toSeconds(), TimeUnit.SECONDS));
  }

  /** Oldest first, at most {@value #MOST_LINES}. */
  public List<TalkLine> listLines(ChatId chat) {
    Document found = talks().find(eq("_id", chat.toString())).first();
    return found == null
        ? List.of()
        : found.getList(LINES, Document.class, List.of()).stream()
            .map(TalkLineDocuments::read)
            .toList();
  }

  /** What the person typed lately, oldest first. */
  List<String> listWordsOfPerson(ChatId chat) {
    return listLines(chat).stream()
        .filter(line -> line.side() == TalkLine.Side.PERSON)
        .filter(line -> line.kind() == TalkLine.Kind.WORDS)
        .map(TalkLine::text)
        .toList();
  }

  /** The expiry by the index may be a minute late, and does not matter here. */
  int countMisses(ChatId chat, Instant now) {
    Document found =
        talks()
            .find(eq("_id", chat.toString()))
            .projection(Projections.include(MISSES, AT))
            .first();
    return found != null && Times.read(found, AT).isAfter(now.minus(KEPT))
        ? found.getInteger(MISSES, 0)
        : 0;
  }

  /** Adds lines, within the caller's transaction when there is one. */
  public void add(ChatId chat, List<TalkLine> lines, Instant now) {
    write(chat, List.of(push(lines), Updates.set(AT, now)));
  }

  void add(ChatId chat, List<TalkLine> lines, int misses, Instant now) {
    write(chat, List.of(push(lines), Updates.set(AT, now), Updates.set(MISSES, misses)));
  }

  private static Bson push(List<TalkLine> lines) {
    return Updates.pushEach(
        LINES,
        lines.stream().map(TalkLineDocuments::write).toList(),
        new PushOptions().slice(-MOST_LINES));
  }

  private void write(ChatId chat, List<Bson> changes) {
    talks()
        .updateOne(
            eq("_id", chat.toString()), Updates.combine(changes), new UpdateOptions().upsert(true));
  }

  private MongoCollection<Document> talks() {
    return mongo.getCollection(COLLECTION);
  }
}
