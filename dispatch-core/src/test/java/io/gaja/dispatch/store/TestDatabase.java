package io.gaja.dispatch.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.gaja.dispatch.store.local.LocalMongodForTests;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/**
 * An empty database of a test's own on a real mongod, with the core's indexes; dropped at the end.
 */
public final class TestDatabase implements AutoCloseable {
  private final String name;
  private final MongoClient client = MongoClients.create(LocalMongodForTests.uri());
  private final MongoTemplate mongo;
  private final Transactions transactions;

  private TestDatabase(String name) {
    this.name = name;
    var factory = new SimpleMongoClientDatabaseFactory(client, name);
    this.mongo = new MongoTemplate(factory);
    this.transactions = new Transactions(factory);
  }

  public static TestDatabase fresh() {
    TestDatabase database = new TestDatabase(LocalMongodForTests.freshDatabaseName());
    CoreIndexes.create(database.mongo());
    return database;
  }

  /** The same database as another process sees it: nothing in memory is shared. */
  public TestDatabase fromAnotherProcess() {
    return new TestDatabase(name);
  }

  public MongoTemplate mongo() {
    return mongo;
  }

  public Transactions transactions() {
    return transactions;
  }

  public MongoCalls calls() {
    return new MongoCalls(mongo);
  }

  public MongoDrivers drivers() {
    return new MongoDrivers(mongo);
  }

  public MongoProfiles profiles() {
    return new MongoProfiles(mongo);
  }

  public MongoLots lots() {
    return new MongoLots(mongo);
  }

  public MongoBookings bookings() {
    return new MongoBookings(mongo);
  }

  public MongoEntitlements entitlements() {
    return new MongoEntitlements(mongo);
  }

  @Override
  public void close() {
    client.getDatabase(name).drop();
    client.close();
  }
}
