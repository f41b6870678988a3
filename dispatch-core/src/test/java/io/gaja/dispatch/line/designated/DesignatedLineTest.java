package io.gaja.dispatch.line.designated;

import static io.gaja.dispatch.call.CallFixtures.GANGNAM;
import static io.gaja.dispatch.call.CallFixtures.HONGDAE;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.call.Bargain;
import io.gaja.dispatch.call.CallFixtures;
import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.call.RecentFare;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.car.CarSize;
import io.gaja.dispatch.car.Gearbox;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.fare.Fare.Item;
import io.gaja.dispatch.fare.Fare.Kind;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.Likelihood;
import io.gaja.dispatch.line.Market;
import io.gaja.dispatch.line.NamedPrice;
import io.gaja.dispatch.line.Option;
import io.gaja.dispatch.line.Quote;
import io.gaja.dispatch.line.Wish;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manual van from Gangnam to Hongdae: 12.4 km, 21,000 won by the tariff. */
class DesignatedLineTest {
  private static final Car VAN = new Car("스타리아", "12가 3456", Gearbox.MANUAL, CarSize.VAN);
  private static final Wish WISH =
      Wish.of(GANGNAM, HONGDAE, CallFixtures.trip().route(), NOW).handingOver(Handover.of(VAN));

  private final DesignatedLine line = DesignatedFixtures.line();

  @Test
  void the_tariff_is_recommended_and_quick_costs_more() {
    List<Quote> quotes = line.listQuotes(WISH, Market.UNKNOWN);
    assertThat(quotes).extracting(Quote::option).containsExactly(Option.STANDARD, Option.QUICK);
    assertThat(priceOf(quotes.getFirst())).isEqualTo(Money.won(21_000));
    assertThat(priceOf(quotes.getLast())).as("120 %, upwards").isEqualTo(Money.won(26_000));
    for (Quote quote : quotes) {
      assertThat(quote.terms().needs()).containsExactlyInAnyOrder(Skill.MANUAL_GEARBOX, Skill.VAN);
      NewCall call = quote.placedBy(CallFixtures.RIDER);
      assertThat(call.handover()).contains(Handover.of(VAN));
      assertThat(call.line()).isEqualTo(DesignatedLine.CODE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // open calls, free drivers, metres, percent
    "0, 5, 5000, 115",
    "4, 4, 5000, 135",
    "6, 2, 5000, 165",
    "40, 0, 5000, 200",
    "0, 5, 25000, 125",
    "0, 5, 90000, 130"
  })
  void the_scarcer_drivers_are_and_the_farther_it_goes_the_more_quick_costs(
      int calls, int drivers, long metres, int percent) {
    Market market = new Market(calls, drivers, Optional.empty(), List.of());
    assertThat(Demand.quickPercent(market, new Distance(metres))).isEqualTo(percent);
  }

  @Test
  void quick_is_offered_wider_and_sooner() {
    OfferPolicy usual = DesignatedFixtures.terms().offers();
    OfferPolicy quick = line.listQuotes(WISH, Market.UNKNOWN).getLast().terms().offers();
    assertThat(quick.driversPerWave()).isGreaterThan(usual.driversPerWave());
    assertThat(quick.offerLasts()).isLessThan(usual.offerLasts());
    assertThat(quick.firstRadius()).isGreaterThan(usual.firstRadius());
    assertThat(quick.widestRadius()).isGreaterThan(usual.widestRadius());
  }

  @Test
  void the_price_is_agreed_item_by_item_with_its_stops_and_the_insurance() {
    Quote quote = line.listQuotes(WISH.via(List.of(GANGNAM, HONGDAE)), Market.UNKNOWN).getFirst();
    assertThat(quote.trip().estimate().items())
        .containsExactly(
            new Item(Kind.AGREED_PRICE, Money.won(21_000)),
            new Item(Kind.STOP, Money.won(5_000)),
            new Item(Kind.STOP, Money.won(5_000)),
            new Item(Kind.INSURANCE, Money.won(0)));
    assertThat(quote.terms().waitingFee()).contains(DesignatedFixtures.terms().waitingFee());
  }

  @Test
  void a_rider_may_name_a_price_between_a_floor_and_a_ceiling() {
    assertThat(line.quoteAt(Money.won(14_999), WISH, Market.UNKNOWN))
        .isEqualTo(new NamedPrice.TooLow(Money.won(15_000)));
    assertThat(line.quoteAt(Money.won(53_001), WISH, Market.UNKNOWN))
        .isEqualTo(new NamedPrice.TooHigh(Money.won(53_000)));
    NamedPrice.Possible possible = named(Money.won(16_000), Market.UNKNOWN);
    assertThat(possible.quote().option()).isEqualTo(Option.OWN);
    assertThat(priceOf(possible.quote())).isEqualTo(Money.won(16_000));
    assertThat(possible.better()).as("by the tariff").contains(Money.won(21_000));
    assertThat(possible.quote().likelihood().orElseThrow().guessed()).isTrue();
    Bargain bargain = possible.quote().terms().bargain().orElseThrow();
    assertThat(bargain.floor()).isEqualTo(Money.won(15_000));
    assertThat(bargain.ceiling()).isEqualTo(Money.won(53_000));
    assertThat(bargain.step()).isEqualTo(Money.won(3_000));
  }

  @Test
  void a_rider_hears_what_such_trips_got_lately() {
    RecentFare taken =
        new RecentFare(new Distance(12_000), Money.won(24_000), true, Duration.ofMinutes(4));
    Market market = new Market(0, 3, Optional.empty(), Collections.nCopies(10, taken));
    NamedPrice.Possible low = named(Money.won(18_000), market);
    assertThat(low.better()).contains(Money.won(24_000));
    Likelihood likelihood = low.quote().likelihood().orElseThrow();
    assertThat(likelihood.chance()).isEqualTo(Likelihood.Chance.LOW);
    assertThat(likelihood.usualWait()).contains(Duration.ofMinutes(4));
    assertThat(named(Money.won(24_000), market).better()).isEmpty();
  }

  /** However dear quick gets, there is room above it for a raise. */
  @Test
  void every_price_that_is_offered_lies_within_its_own_bargain() {
    Market rush = new Market(100, 0, Optional.empty(), List.of());
    for (Quote quote : line.listQuotes(WISH.via(List.of(GANGNAM)), rush)) {
      quote.placedBy(CallFixtures.RIDER);
      Bargain bargain = quote.terms().bargain().orElseThrow();
      assertThat(priceOf(quote)).isBetween(bargain.floor(), bargain.ceiling());
    }
  }

  @Test
  void a_stop_on_the_way_costs_itself_and_the_longer_way() {
    var trip = line.listQuotes(WISH, Market.UNKNOWN).getFirst().trip();
    assertThat(line.findStopPrice(trip, trip.route(), NOW)).contains(Money.won(5_000));
    Route longer = new Route(new Distance(15_000), Duration.ofMinutes(40), Route.Source.ESTIMATE);
    assertThat(line.findStopPrice(trip, longer, NOW)).contains(Money.won(7_000));
  }

  @Test
  void who_does_not_walk_is_asked_from_twice_as_far() {
    Distance radius = new Distance(700);
    assertThat(line.getReach(radius, Mobility.ON_FOOT)).isEqualTo(radius);
    assertThat(line.getReach(radius, Mobility.SCOOTER)).isEqualTo(new Distance(1_400));
  }

  private NamedPrice.Possible named(Money price, Market market) {
    NamedPrice answer = line.quoteAt(price, WISH, market);
    assertThat(answer).isInstanceOf(NamedPrice.Possible.class);
    return (NamedPrice.Possible) answer;
  }

  private static Money priceOf(Quote quote) {
    return quote.trip().estimate().total();
  }
}
