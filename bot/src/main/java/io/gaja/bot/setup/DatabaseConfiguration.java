package io.gaja.bot.setup;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import io.gaja.bot.channel.webchat.WebChannel;
import io.gaja.bot.conversation.TalkLog;
import io.gaja.bot.helpdesk.HelpRequests;
import io.gaja.bot.inbox.InboxStore;
import io.gaja.bot.letter.LetterIndexes;
import io.gaja.bot.person.People;
import io.gaja.dispatch.store.CoreIndexes;
import io.gaja.dispatch.store.SchemaVersion;
import io.gaja.dispatch.store.Transactions;
import io.gaja.dispatch.store.local.LocalMongod;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The database of MONGODB_URI, or a local one; its indexes and its schema version. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseConfiguration.class);
  static final String DEFAULT_DATABASE = "gaja";
  private static final int WIRE_VERSION_OF_8_0 = 25;
  private static final Duration PRIMARY_WITHIN = Duration.ofSeconds(90);

  /** Made only when no database is configured; stopped after everything that uses it. */
  @Bean(destroyMethod = "close")
  @Conditional(NoDatabaseConfigured.class)
  LocalMongod localMongod(GajaSettings settings) {
    Path cache = LocalMongod.Settings.defaultCacheDirectory();
    return LocalMongod.start(
        new LocalMongod.Settings(
            settings.dataDirectory(), settings.mongod(), cache, LOG::info, false));
  }

  @Bean
  MongoConnectionDetails mongoConnection(
      GajaSettings settings, ObjectProvider<LocalMongod> localMongod) {
    ConnectionString connection =
        settings
            .mongodb()
            .map(DatabaseConfiguration::withDatabase)
            .orElseGet(() -> local(localMongod.getObject()));
    return () -> connection;
  }

  private static ConnectionString local(LocalMongod mongod) {
    mongod.awaitPrimary(PRIMARY_WITHIN);
    return withDatabase(new ConnectionString(mongod.uri()));
  }

  /** A URI without a database means the database {@code gaja}. */
  private static ConnectionString withDatabase(ConnectionString given) {
    if (given.getDatabase() != null) {
      return given;
    }
    String uri = given.getConnectionString();
    String[] parts = uri.split("\\?", 2);
    String hosts = parts[0].endsWith("/") ? parts[0] : parts[0] + "/";
    String options = parts.length == 2 ? "?" + parts[1] : "";
    return new ConnectionString(hosts + DEFAULT_DATABASE + options);
  }

  /** Nothing counts as written before a majority of the replica set has journaled it. */
  @Bean
  MongoClientSettingsBuilderCustomizer durableWrites() {
    return client ->
        client
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .applyToSocketSettings(socket ->
                socket.connectTimeout(5, TimeUnit.SECONDS).readTimeout(30, TimeUnit.SECONDS))
            .applyToConnectionPoolSettings(pool -> pool.minSize(4).maxSize(100));
  }

  @Bean
  Transactions transactions(MongoDatabaseFactory database, MongoTemplate mongo) {
    checkServer(mongo);
    SchemaVersion.check(mongo);
    CoreIndexes.create(mongo);
    People.createIndexes(mongo);
    InboxStore.createIndexes(mongo);
    TalkLog.createIndexes(mongo);
    HelpRequests.createIndexes(mongo);
    LetterIndexes.create(mongo);
    WebChannel.createIndexes(mongo);
    return new Transactions(database);
  }

  private static void checkServer(MongoTemplate mongo) {
    var hello = mongo.executeCommand("{ hello: 1 }");
    boolean transactional =
        Optional.ofNullable(hello.getString("setName")).isPresent()
            || "isdbgrid".equals(hello.getString("msg"));
    if (!transactional) {
      throw new WrongSetting(
          "MONGODB_URI names a MongoDB without a replica set: start it with --replSet, because Gaja needs transactions.");
    }
    if (hello.getInteger("maxWireVersion", 0) < WIRE_VERSION_OF_8_0) {
      throw new WrongSetting(
          "MONGODB_URI names a MongoDB older than 8.0, which cannot write to several collections at once.");
    }
  }
}
