package io.gaja.bot.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A scrape is cheap, however many look. */
class TallyTest {
  private final SettableClock clock = new SettableClock(Instant.parse("2025-11-03T09:00:00Z"));
  private final AtomicLong asked = new AtomicLong();

  @Test
  void the_database_is_asked_once_in_ten_seconds() {
    Tally tally = new Tally(() -> Map.of("free", asked.incrementAndGet()), clock);
    assertThat(tally.of("free")).isEqualTo(1);
    assertThat(tally.of("busy")).isZero();
    clock.pass(Duration.ofSeconds(9));
    assertThat(tally.of("free")).isEqualTo(1);
    clock.pass(Duration.ofSeconds(1));
    assertThat(tally.of("free")).isEqualTo(2);
  }

  @Test
  void what_cannot_be_counted_is_unknown_and_not_zero() {
    Tally tally =
        new Tally(
            () -> {
              throw new IllegalStateException("the database is away");
            },
            clock);
    assertThat(tally.of("free")).isNaN();
  }

  @Test
  @Timeout(10)
  void a_slow_database_does_not_hold_a_scrape_up() {
    CountDownLatch answer = new CountDownLatch(1);
    Tally tally = new Tally(() -> slow(answer), clock);
    for (int gauge = 0; gauge < 50; gauge++) {
      assertThat(tally.of("free")).isNaN();
    }
    answer.countDown();
  }

  private static Map<String, Long> slow(CountDownLatch answer) {
    try {
      answer.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Map.of("free", 1L);
  }
}
