package io.gaja.dispatch.store.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalMongodTests {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir Path folder;

  @Test
  void aMongodThatWasKilledComesBackWithItsData() {
    try (LocalMongod mongod = start();
        Words words = Words.in(mongod.uri())) {
      words.save("before");
      long killed = words.killKeeper();

      await()
          .atMost(LIMIT)
          .ignoreExceptionsInstanceOf(MongoException.class)
          .until(() -> words.keeper() != killed);
      assertThat(words.has("before")).isTrue();
    }
  }

  @Test
  void theDataOutlivesAnOrderlyStopAndKeepsItsPort() {
    String first = startAndSave("yesterday");

    try (LocalMongod mongod = start()) {
      assertThat(mongod.uri()).isEqualTo(first);
      assertThat(has(mongod, "yesterday")).isTrue();
    }
  }

  @Test
  void theDataIsThereOnAnotherPortWhenItsPortWasTaken() throws IOException {
    String first = startAndSave("yesterday");

    try (ServerSocket stranger = listenAt(first);
        LocalMongod mongod = start()) {
      assertThat(mongod.uri()).doesNotContain(":" + stranger.getLocalPort());
      assertThat(has(mongod, "yesterday")).isTrue();
    }
  }

  @Test
  void severalDocumentsAreSavedTogetherOrNotAtAll() {
    try (LocalMongod mongod = start();
        Words words = Words.in(mongod.uri());
        ClientSession session = words.client().startSession()) {
      session.startTransaction();
      words.collection().insertOne(session, new Document("_id", "half"));
      session.abortTransaction();

      assertThat(words.has("half")).isFalse();
    }
  }

  @Test
  void aMongodLeftBehindByAKilledApplicationIsTakenOver() throws IOException {
    AnotherGaja.Running other = AnotherGaja.Running.on(folder);
    try (Words words = Words.in(other.uri())) {
      words.save("kept");
      long leftBehind = words.keeper();
      other.kill();

      try (LocalMongod mongod = start()) {
        assertThat(mongod.uri()).isEqualTo(other.uri());
        assertThat(words.keeper()).isEqualTo(leftBehind);
        assertThat(words.has("kept")).isTrue();
      }
      assertThat(ProcessHandle.of(leftBehind).filter(ProcessHandle::isAlive)).isEmpty();
    }
  }

  @Test
  void anApplicationThatEndsTakesItsMongodWithIt() throws IOException {
    AnotherGaja.Running other = AnotherGaja.Running.on(folder);
    try (Words words = Words.in(other.uri())) {
      long mongod = words.keeper();
      other.end();

      assertThat(ProcessHandle.of(mongod).filter(ProcessHandle::isAlive)).isEmpty();
    }
  }

  @Test
  void theMongodOfTheTestsIsSharedAndTakesWrites() {
    try (MongoClient client = MongoClients.create(LocalMongodForTests.uri())) {
      String database = LocalMongodForTests.freshDatabaseName();
      client.getDatabase(database).createCollection("words");

      assertThat(client.listDatabaseNames()).contains(database);
    }
  }

  @Test
  void aMongodThatCannotStartSaysWhy() throws IOException {
    Files.createDirectories(folder.resolve("db"));
    Files.writeString(folder.resolve("db/WiredTiger.wt"), "no data");
    Files.writeString(folder.resolve("db/storage.bson"), "neither");

    assertThatThrownBy(this::start)
        .isInstanceOf(MongodUnavailable.class)
        .hasMessageContaining("MongoDB did not come up: ")
        .hasMessageContaining("mongod.log");
  }

  @Test
  void whenTheApplicationAndItsMongodAreBothKilledTheDataIsThereAtTheNextStart()
      throws IOException {
    AnotherGaja.Running other = AnotherGaja.Running.on(folder);
    try (Words words = Words.in(other.uri())) {
      words.save("kept");
      other.kill();
      words.killKeeper();
    }

    try (LocalMongod mongod = start()) {
      assertThat(has(mongod, "kept")).isTrue();
    }
  }

  @Test
  void aSecondApplicationOnTheSameDataIsTurnedAway() {
    try (LocalMongod mongod = start()) {
      assertThatThrownBy(this::start)
          .isInstanceOf(MongodUnavailable.class)
          .hasMessageContaining("Another Gaja is running on the data folder")
          .hasMessageContaining("GAJA_DATA_DIR");
      assertThat(mongod.uri()).isNotEmpty();
    }
  }

  @Test
  void aSecondApplicationInAnotherProcessIsTurnedAwayToo() throws IOException {
    AnotherGaja.Running other = AnotherGaja.Running.on(folder);
    try (Words words = Words.in(other.uri())) {
      assertThatThrownBy(this::start).isInstanceOf(DataFolderInUse.class);
      other.kill();
      words.killKeeper();
    }
  }

  private LocalMongod start() {
    LocalMongod mongod = LocalMongod.start(LocalMongodForTests.settings(folder));
    try {
      mongod.awaitPrimary(LIMIT);
      return mongod;
    } catch (MongodUnavailable e) {
      mongod.close();
      throw e;
    }
  }

  private String startAndSave(String word) {
    try (LocalMongod mongod = start();
        Words words = Words.in(mongod.uri())) {
      words.save(word);
      return mongod.uri();
    }
  }

  private static boolean has(LocalMongod mongod, String word) {
    try (Words words = Words.in(mongod.uri())) {
      return words.has(word);
    }
  }

  /** Hangs up on whoever calls, as a server of another kind would. */
  private static ServerSocket listenAt(String uri) throws IOException {
    ServerSocket stranger =
        new ServerSocket(URI.create(uri).getPort(), 1, InetAddress.getLoopbackAddress());
    Thread.startVirtualThread(() -> hangUpOnEveryone(stranger));
    return stranger;
  }

  private static void hangUpOnEveryone(ServerSocket stranger) {
    try {
      while (true) {
        stranger.accept().close();
      }
    } catch (IOException e) {
      assertThat(stranger.isClosed()).isTrue();
    }
  }
}
