package io.gaja.bot.health;

import com.mongodb.MongoException;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the database takes writes: reachable, and with a primary. Names nothing of it. */
final class DatabaseHealth implements HealthIndicator {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Document HELLO = new Document("hello", 1);

  private final MongoDatabase database;

  DatabaseHealth(MongoDatabase database) {
    this.database = database.withTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public Health health() {
    try {
      Document hello = database.runCommand(HELLO, ReadPreference.primary());
      return hello.getBoolean("isWritablePrimary", false)
          ? Health.up().build()
          : Health.down().withDetail("why", "no primary").build();
    } catch (MongoException outage) {
      return Health.down().withDetail("why", outage.getClass().getSimpleName()).build();
    }
  }
}
