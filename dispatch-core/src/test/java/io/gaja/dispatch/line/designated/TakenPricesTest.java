package io.gaja.dispatch.line.designated;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.call.RecentFare;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.Likelihood;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How likely a named price is, from what such ways went for lately; the tariff says 32,000. */
class TakenPricesTest {
  private static final Money TARIFF = Money.won(32_000);
  private static final Distance WAY = Distance.ofKilometres(31);

  private final List<RecentFare> recent = new ArrayList<>();

  @Test
  void the_share_of_those_who_were_taken_for_this_much_or_less_is_the_likelihood() {
    for (int thousand = 27; thousand <= 36; thousand++) {
      taken(thousand, 40 - thousand);
    }
    Likelihood at30 = likelihood(30);
    assertThat(at30.percent()).as("27, 28, 29 and 30 of ten").isEqualTo(40);
    assertThat(at30.chance()).isEqualTo(Likelihood.Chance.EVEN);
    assertThat(at30.guessed()).isFalse();
    assertThat(at30.usual()).contains(new Likelihood.Range(Money.won(29_000), Money.won(33_000)));
    assertThat(at30.usualWait()).as("of 10, 11, 12 and 13").contains(Duration.ofMinutes(11));
    assertThat(likelihood(25).percent()).isZero();
    assertThat(likelihood(25).chance()).isEqualTo(Likelihood.Chance.LOW);
    assertThat(likelihood(36).percent()).isEqualTo(100);
    assertThat(usual()).isEqualTo(Money.won(31_000));
  }

  @Test
  void a_price_that_nobody_took_counts_against_this_one_unless_it_was_lower() {
    for (int one = 0; one < 10; one++) {
      taken(30, 5);
    }
    refused(28);
    refused(31);
    assertThat(likelihood(30).percent()).as("10 of 11: that of 28,000 was cheaper").isEqualTo(90);
    assertThat(likelihood(32).percent()).isEqualTo(100);
  }

  @Test
  void ways_of_another_length_tell_nothing() {
    for (int one = 0; one < 20; one++) {
      recent.add(fare(8, 15, true, 3));
    }
    assertThat(likelihood(32).guessed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"16, 10", "25, 26", "32, 70", "36, 78", "48, 90"})
  void with_too_little_known_it_is_reckoned_from_the_tariff_and_called_a_guess(
      int thousand, int percent) {
    for (int one = 1; one < TakenPrices.ENOUGH; one++) {
      taken(20, 5);
    }
    Likelihood guess = likelihood(thousand);
    assertThat(guess.percent()).isEqualTo(percent);
    assertThat(guess.guessed()).isTrue();
    assertThat(guess.usual()).isEmpty();
    assertThat(guess.usualWait()).isEmpty();
    assertThat(usual()).isEqualTo(TARIFF);
  }

  private void taken(int thousand, int minutes) {
    recent.add(fare(30, thousand, true, minutes));
  }

  private void refused(int thousand) {
    recent.add(fare(30, thousand, false, 10));
  }

  private static RecentFare fare(int kilometres, int thousand, boolean served, int minutes) {
    return new RecentFare(
        Distance.ofKilometres(kilometres),
        Money.won(thousand * 1_000L),
        served,
        Duration.ofMinutes(minutes));
  }

  private Likelihood likelihood(int thousand) {
    return TakenPrices.of(TARIFF, WAY, recent).likelihoodOf(Money.won(thousand * 1_000L));
  }

  private Money usual() {
    return TakenPrices.of(TARIFF, WAY, recent).usual();
  }
}
