package io.gaja.dispatch.store.local;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.connection.ClusterConnectionMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * The replica set of one member that a local mongod forms, so that there are transactions and
 * change streams.
 */
record ReplicaSet(Port port) {
  static final String NAME = "rs0";

  private static final Duration POLL = Duration.ofMillis(20);
  private static final int ANSWER_WITHIN_MILLIS = 2_000;

  /**
   * Founds the set at its first start, moves it when the port has changed, and returns when it
   * takes writes.
   */
  void becomePrimary(MongodProcess mongod) throws InterruptedException {
    while (!port.accepts()) {
      waitWhileAlive(mongod);
    }
    try (MongoClient client = connect()) {
      boolean configured = false;
      while (!takesWrites(client)) {
        configured = configured || configure(client);
        waitWhileAlive(mongod);
      }
    }
  }

  /** Empty when nothing answers in time, or something else than a mongod. */
  Optional<String> findDbPath() {
    try (MongoClient client = connect()) {
      Document options = run(client, new Document("getCmdLineOpts", 1));
      return Optional.ofNullable(
          options.getEmbedded(List.of("parsed", "storage", "dbPath"), String.class));
    } catch (MongoException e) {
      return Optional.empty();
    }
  }

  private static void waitWhileAlive(MongodProcess mongod) throws InterruptedException {
    if (!mongod.isAlive()) {
      throw new MongodUnavailable("MongoDB stopped while it was starting" + mongod.lastWords());
    }
    Thread.sleep(POLL);
  }

  private static boolean takesWrites(MongoClient client) {
    try {
      return run(client, new Document("hello", 1)).getBoolean("isWritablePrimary", false);
    } catch (MongoException e) {
      return false;
    }
  }

  /** True when there is nothing left to do but wait for the election. */
  private boolean configure(MongoClient client) {
    try {
      Document config =
          run(client, new Document("replSetGetConfig", 1)).get("config", Document.class);
      Document member = config.getList("members", Document.class).getFirst();
      if (!port.hostAndPort().equals(member.getString("host"))) {
        member.put("host", port.hostAndPort());
        config.put("version", config.getInteger("version") + 1);
        run(client, new Document("replSetReconfig", config).append("force", true));
      }
      return true;
    } catch (MongoCommandException e) {
      return e.getErrorCodeName().equals("NotYetInitialized") && found(client);
    } catch (MongoException e) {
      return false;
    }
  }

  private boolean found(MongoClient client) {
    Document member = new Document("_id", 0).append("host", port.hostAndPort());
    Document config = new Document("_id", NAME).append("members", List.of(member));
    try {
      run(client, new Document("replSetInitiate", config));
      return true;
    } catch (MongoException e) {
      return false; // still reading an older configuration from its disk: asked again soon
    }
  }

  private static Document run(MongoClient client, Document command) {
    return client.getDatabase("admin").runCommand(command);
  }

  private MongoClient connect() {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyToClusterSettings(cluster ->
                cluster
                    .hosts(List.of(new ServerAddress("127.0.0.1", port.number())))
                    .mode(ClusterConnectionMode.SINGLE)
                    .serverSelectionTimeout(ANSWER_WITHIN_MILLIS, TimeUnit.MILLISECONDS))
            .applyToServerSettings(
                server -> server.minHeartbeatFrequency(POLL.toMillis(), TimeUnit.MILLISECONDS))
            .applyToSocketSettings(socket ->
                socket
                    .connectTimeout(ANSWER_WITHIN_MILLIS, TimeUnit.MILLISECONDS)
                    .readTimeout(ANSWER_WITHIN_MILLIS, TimeUnit.MILLISECONDS))
            .build());
  }
}
