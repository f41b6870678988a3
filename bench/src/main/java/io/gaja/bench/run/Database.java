package io.gaja.bench.run;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.gaja.dispatch.store.local.LocalMongod;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A mongod of this run alone, one member, on a free loopback port. */
public final class Database implements AutoCloseable {
  private static final Duration PRIMARY_WITHIN = Duration.ofSeconds(90);

  private final LocalMongod mongod;

  private Database(LocalMongod mongod) {
    this.mongod = mongod;
  }

  public static Database start(Scratch scratch) {
    Optional<Path> chosen =
        Optional.ofNullable(System.getenv("GAJA_MONGOD")).filter(v -> !v.isBlank()).map(Path::of);
    LocalMongod mongod =
        LocalMongod.start(
            new LocalMongod.Settings(
                scratch.folder().resolve("data"),
                chosen,
                LocalMongod.Settings.defaultCacheDirectory(),
                System.err::println,
                true));
    mongod.awaitPrimary(PRIMARY_WITHIN);
    return new Database(mongod);
  }

  /** A URI that names this database of the mongod. */
  public String uri(String database) {
    String[] parts = mongod.uri().split("\\?", 2);
    String hosts = parts[0].replaceFirst("(mongodb://[^/]+).*", "$1");
    return hosts + "/" + database + (parts.length == 2 ? "?" + parts[1] : "");
  }

  /** A client whose writes are as durable as the application's: majority and journaled. */
  public MongoClient open() {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(mongod.uri()))
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .build());
  }

  /** CPU time of the mongod since its start. */
  public Duration cpu() {
    return ProcessHandle.current()
        .descendants()
        .filter(child -> child.info().command().filter(c -> c.endsWith("mongod")).isPresent())
        .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  @Override
  public void close() {
    mongod.close();
  }
}
