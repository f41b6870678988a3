package io.gaja.dispatch.line.taxi;

import static io.gaja.dispatch.call.CallFixtures.GANGNAM;
import static io.gaja.dispatch.call.CallFixtures.HONGDAE;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.call.CallFixtures;
import io.gaja.dispatch.call.Party;
import io.gaja.dispatch.call.Pricing;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.Market;
import io.gaja.dispatch.line.Quote;
import io.gaja.dispatch.line.Wish;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The metered taxi of a city that ends east of Hongdae. */
class TaxiLineTest {
  private final List<Boolean> leaving = new ArrayList<>();
  private final TaxiLine taxi =
      new TaxiLine(
          (route, departure, leaves) -> {
            leaving.add(leaves);
            return CallFixtures.fareOf(Money.won(10_001));
          },
          TaxiLineTest::isInTheCity,
          CallFixtures.threeWavesOfThree(),
          CallFixtures.FREE_WAITING);

  @Test
  void a_quote_is_the_tariff_and_bounds_what_the_meter_may_show() {
    Quote quote = quote(GANGNAM, HONGDAE);
    assertThat(quote.trip().estimate().total()).isEqualTo(Money.won(10_001));
    assertThat(quote.terms().pricing())
        .isEqualTo(new Pricing.Metered(Money.won(5_000), Money.won(30_003)));
    assertThat(quote.terms().freeWaiting()).isEqualTo(CallFixtures.FREE_WAITING);
    assertThat(quote.placedBy(CallFixtures.RIDER).line()).isEqualTo(TaxiLine.CODE);
  }

  @Test
  void only_a_ride_from_the_city_to_the_outside_leaves_it() {
    quote(GANGNAM, HONGDAE);
    quote(GANGNAM, GANGNAM);
    quote(HONGDAE, GANGNAM);
    quote(HONGDAE, HONGDAE);
    assertThat(leaving).containsExactly(true, false, false, false);
  }

  @Test
  void a_pickup_takes_a_minute_at_least_and_longer_from_afar() {
    assertThat(taxi.getPickupTime(Distance.ZERO, Mobility.CAR)).isEqualTo(Duration.ofMinutes(1));
    assertThat(taxi.getPickupTime(new Distance(1_000), Mobility.CAR))
        .as("1.3 km of streets at 22 km/h")
        .isEqualTo(Duration.ofSeconds(213));
  }

  @Test
  void who_rides_along_goes_with_the_call_as_long_as_they_fit() {
    Wish wish = Wish.of(GANGNAM, HONGDAE, CallFixtures.trip().route(), NOW);
    assertThat(partyOf(wish)).isEmpty();
    assertThat(partyOf(wish.forParty(new Party(4)))).contains(new Party(4));
    assertThat(partyOf(wish.forParty(new Party(5)))).isEmpty();
  }

  private Optional<Party> partyOf(Wish wish) {
    return taxi.listQuotes(wish, Market.UNKNOWN).getFirst().trip().party();
  }

  private static boolean isInTheCity(Point point) {
    return point.longitude() > 127;
  }

  private Quote quote(Place from, Place to) {
    Wish wish = Wish.of(from, to, CallFixtures.trip().route(), NOW);
    return taxi.listQuotes(wish, Market.UNKNOWN).getFirst();
  }
}
