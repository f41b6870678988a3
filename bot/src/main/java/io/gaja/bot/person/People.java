package io.gaja.bot.person;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.gaja.bot.channel.ChatId;
import io.gaja.bot.channel.Sender;
import io.gaja.bot.text.Language;
import io.gaja.dispatch.id.Ids;
import io.gaja.dispatch.id.PersonId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Everybody who ever talked with us, in the collection {@code people}. */
public final class People {
  private static final String COLLECTION = "people";

  private final MongoOperations mongo;

  public People(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** One chat belongs to one person. */
  public static void createIndexes(MongoOperations mongo) {
    mongo
        .getCollection(COLLECTION)
        .createIndex(Indexes.ascending("chat"), new IndexOptions().unique(true));
  }

  /** The person of this chat, or a newcomer who is not saved yet. */
  public Person meet(ChatId chat, Sender sender) {
    return findByChat(chat).orElseGet(() -> stranger(chat, sender));
  }

  /** Somebody of whom nothing is known, and who is not saved. */
  public Person stranger(ChatId chat, Sender sender) {
    return Person.newcomer(
        new PersonId(Ids.random()), chat, sender.name(), Language.of(sender.language()));
  }

  public Optional<Person> findByChat(ChatId chat) {
    return Optional.ofNullable(people().find(eq("chat", chat.toString())).first())
        .map(PersonDocuments::read);
  }

  /** Those of the ids that are known. */
  public Map<PersonId, Person> findAll(Collection<PersonId> ids) {
    Map<PersonId, Person> found = new TreeMap<>(Comparator.comparing(PersonId::value));
    for (Document document : people().find(in("_id", ids.stream().map(PersonId::value).toList()))) {
      Person person = PersonDocuments.read(document);
      found.put(person.id(), person);
    }
    return found;
  }

  /** Saves the change; false when the person was changed since it was read. */
  public boolean save(Person person) {
    Document document = PersonDocuments.write(person);
    if (person.version() == 0) {
      people().insertOne(document);
      return true;
    }
    var before = and(eq("_id", person.id().value()), eq("version", person.version()));
    return people().replaceOne(before, document).getMatchedCount() == 1;
  }

  private MongoCollection<Document> people() {
    return mongo.getCollection(COLLECTION);
  }
}
