package io.gaja.dispatch.store.local;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/**
 * Words kept in a mongod by an application that waits until they are safe, and the process that
 * keeps them.
 */
record Words(MongoClient client) implements AutoCloseable {
  static Words in(String uri) {
    return new Words(MongoClients.create(uri));
  }

  void save(String word) {
    collection().insertOne(new Document("_id", word));
  }

  boolean has(String word) {
    return collection().countDocuments(new Document("_id", word)) == 1;
  }

  MongoCollection<Document> collection() {
    return client
        .getDatabase("gaja")
        .getCollection("words")
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  long keeper() {
    return client.getDatabase("admin").runCommand(new Document("serverStatus", 1)).get("pid", -1L);
  }

  long killKeeper() {
    ProcessHandle mongod = ProcessHandle.of(keeper()).orElseThrow();
    mongod.destroyForcibly();
    mongod.onExit().join();
    return mongod.pid();
  }

  @Override
  public void close() {
    client.close();
  }
}
