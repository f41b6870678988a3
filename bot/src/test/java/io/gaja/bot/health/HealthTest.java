package io.gaja.bot.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.gaja.dispatch.SettableClock;
import io.gaja.dispatch.store.local.LocalMongodForTests;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.health.contributor.Status;

/** When an instance may serve, and when only a restart helps. */
class HealthTest {
  private static final Instant NOW = Instant.parse("2025-11-03T09:00:00Z");

  private final SettableClock clock = new SettableClock(NOW);

  private record Clockwork(boolean isComplete, Instant lastRound, Instant lastLook)
      implements Pulse {}

  @Test
  void an_instance_serves_only_while_it_looks_after_calls() {
    DispatchHealth health = new DispatchHealth(new Clockwork(true, NOW, NOW), clock);
    clock.pass(Duration.ofSeconds(10));
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    clock.pass(Duration.ofSeconds(1));
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void a_database_that_is_away_is_no_reason_for_a_restart() {
    Instant longAgo = NOW.minus(Duration.ofHours(1));
    LoopsHealth health = new LoopsHealth(new Clockwork(true, NOW, longAgo), clock);
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void a_loop_that_ended_or_hangs_is_one() {
    LoopsHealth ended = new LoopsHealth(new Clockwork(false, NOW, NOW), clock);
    assertThat(ended.health().getStatus()).isEqualTo(Status.DOWN);

    LoopsHealth hanging = new LoopsHealth(new Clockwork(true, NOW, NOW), clock);
    clock.pass(Duration.ofMinutes(4));
    assertThat(hanging.health().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void an_inbox_that_finishes_nothing_for_a_minute_is_stuck() {
    assertThat(new InboxHealth(() -> Duration.ofSeconds(60)).health().getStatus())
        .isEqualTo(Status.UP);
    assertThat(new InboxHealth(() -> Duration.ofSeconds(61)).health().getStatus())
        .isEqualTo(Status.DOWN);
  }

  @Test
  @Timeout(10)
  void a_database_is_healthy_when_it_takes_writes_and_said_to_be_away_soon() {
    try (MongoClient there = MongoClients.create(LocalMongodForTests.uri());
        MongoClient away = MongoClients.create("mongodb://127.0.0.1:1/?replicaSet=rs0")) {
      assertThat(new DatabaseHealth(there.getDatabase("gaja")).health().getStatus())
          .isEqualTo(Status.UP);
      assertThat(new DatabaseHealth(away.getDatabase("gaja")).health().getStatus())
          .isEqualTo(Status.DOWN);
    }
  }
}
