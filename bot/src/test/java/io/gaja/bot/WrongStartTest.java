package io.gaja.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees on the console who has set something wrong. */
class WrongStartTest {
  private static final String TOKEN = "123456:SecretTokenOfNobody";

  @TempDir private Path folder;

  @Test
  void a_wrong_port_stops_the_start_at_once() throws Exception {
    assertThat(consoleOf(Map.of("SERVER_PORT", "eighty")))
        .contains("SERVER_PORT has to be a port from 0 to 65535.");
  }

  @Test
  void a_webhook_without_a_secret_stops_the_start() throws Exception {
    assertThat(
            consoleOf(
                Map.of(
                    "MONGODB_URI",
                    RunningGaja.databaseUri(LocalMongodForTests.freshDatabaseName()),
                    "SERVER_PORT",
                    "0",
                    "TELEGRAM_BOT_TOKEN",
                    TOKEN,
                    "TELEGRAM_WEBHOOK_URL",
                    "https://gaja.example/hook")))
        .contains("TELEGRAM_WEBHOOK_SECRET is needed with TELEGRAM_WEBHOOK_URL");
  }

  @Test
  void a_database_of_a_newer_gaja_is_not_touched() throws Exception {
    String database = LocalMongodForTests.freshDatabaseName();
    try (MongoClient client = MongoClients.create(LocalMongodForTests.uri())) {
      client
          .getDatabase(database)
          .getCollection("schema")
          .insertOne(new Document("_id", "gaja").append("version", 99));
      assertThat(
              consoleOf(
                  Map.of("MONGODB_URI", RunningGaja.databaseUri(database), "SERVER_PORT", "0")))
          .contains("has schema version 99", "start a newer Gaja");
      assertThat(client.getDatabase(database).listCollectionNames()).containsExactly("schema");
    }
  }

  @Test
  void a_mongod_that_is_not_there_is_named() throws Exception {
    assertThat(consoleOf(Map.of("GAJA_MONGOD", "/nowhere/mongod", "SERVER_PORT", "0")))
        .contains("GAJA_MONGOD");
  }

  /** The whole console of a start that has to fail, without a stack trace and without the token. */
  private String consoleOf(Map<String, String> settings) throws Exception {
    Process gaja = GajaProcess.start(folder, settings);
    try {
      assertThat(gaja.waitFor(90, TimeUnit.SECONDS)).as("it stops by itself").isTrue();
    } finally {
      gaja.destroyForcibly();
    }
    String console = Files.readString(folder.resolve("log"));
    assertThat(gaja.exitValue()).as(console).isNotZero();
    assertThat(console).doesNotContain("\tat ", "Exception", TOKEN).hasSizeLessThan(900);
    return console;
  }
}
