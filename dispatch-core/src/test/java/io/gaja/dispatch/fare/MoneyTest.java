package io.gaja.dispatch.fare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as people say them: in whole thousands. */
class MoneyTest {
  private static final Money THOUSAND = Money.won(1_000);

  @ParameterizedTest
  @CsvSource({
    "20000, 20000, 20000",
    "20001, 20000, 21000",
    "20499, 20000, 21000",
    "20500, 21000, 21000",
    "20999, 21000, 21000",
    "0, 0, 0"
  })
  void an_amount_is_rounded_to_the_nearest_and_to_the_next(long won, long nearest, long next) {
    assertThat(Money.won(won).roundedTo(THOUSAND)).isEqualTo(Money.won(nearest));
    assertThat(Money.won(won).roundedUpTo(THOUSAND)).isEqualTo(Money.won(next));
  }
}
