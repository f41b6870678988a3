package io.gaja.dispatch.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** What was committed survives the loss of a server. */
class DurabilityTest {
  @Test
  void a_commit_waits_for_the_journal_of_the_majority_even_if_the_address_asks_for_less() {
    List<BsonDocument> commits = new CopyOnWriteArrayList<>();
    CommandListener listener =
        new CommandListener() {
          @Override
          public void commandStarted(CommandStartedEvent event) {
            if (event.getCommandName().equals("commitTransaction")) {
              commits.add(event.getCommand().clone());
            }
          }
        };
    MongoClientSettings careless =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(LocalMongodForTests.uri()))
            .writeConcern(WriteConcern.W1)
            .addCommandListener(listener)
            .build();
    String name = LocalMongodForTests.freshDatabaseName();
    try (MongoClient client = MongoClients.create(careless)) {
      var factory = new SimpleMongoClientDatabaseFactory(client, name);
      var mongo = new MongoTemplate(factory);
      new Transactions(factory)
          .run(() -> mongo.getCollection("notes").insertOne(new Document("_id", 1)));
      client.getDatabase(name).drop();
    }
    assertThat(commits).hasSize(1);
    assertThat(commits.getFirst().getDocument("writeConcern"))
        .containsEntry("w", new BsonString("majority"))
        .containsEntry("j", BsonBoolean.TRUE);
  }
}
