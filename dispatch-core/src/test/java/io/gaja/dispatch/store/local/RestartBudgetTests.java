package io.gaja.dispatch.store.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartBudgetTests {
  private static final Instant NIGHT = Instant.parse("2026-01-01T23:00:00Z");

  private final RestartBudget budget = new RestartBudget();

  @Test
  void theFirstRestartIsImmediateAndTheNextOnesWaitLongerEachTime() {
    assertThat(budget.findPause(NIGHT)).contains(Duration.ZERO);
    assertThat(budget.findPause(NIGHT)).contains(Duration.ofSeconds(2));
    assertThat(budget.findPause(NIGHT)).contains(Duration.ofSeconds(4));
  }

  @Test
  void afterFiveRestartsInTenMinutesAPersonMustLook() {
    spend();

    assertThat(budget.findPause(NIGHT.plus(RestartBudget.WITHIN))).isEmpty();
  }

  @Test
  void aQuietTenMinutesAreForgiven() {
    spend();

    assertThat(budget.findPause(NIGHT.plus(RestartBudget.WITHIN).plusMillis(1)))
        .contains(Duration.ZERO);
  }

  private void spend() {
    for (int restart = 0; restart < RestartBudget.MOST; restart++) {
      assertThat(budget.findPause(NIGHT)).isPresent();
    }
  }
}
