package io.gaja.dispatch.line.valet;

import static io.gaja.dispatch.call.CallFixtures.GANGNAM;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.call.CallFixtures;
import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.call.Pricing;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.car.CarSize;
import io.gaja.dispatch.car.Gearbox;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.driver.DriverFixtures;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.Slot;
import io.gaja.dispatch.line.Market;
import io.gaja.dispatch.line.NamedPrice;
import io.gaja.dispatch.line.Quote;
import io.gaja.dispatch.line.Wish;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A valet at an entrance whose lot is 400 m away. */
class ValetLineTest {
  private static final Money PRICE = Money.won(15_000);
  private static final Place LOT =
      new Place("주차장", "", DriverFixtures.northOf(GANGNAM.point(), 400));
  private static final Handover MANUAL =
      Handover.of(new Car("프라이드", "12가 3456", Gearbox.MANUAL, CarSize.ORDINARY));
  private static final Wish WISH =
      Wish.of(
              GANGNAM,
              LOT,
              new Route(new Distance(520), Duration.ofMinutes(3), Route.Source.ESTIMATE),
              NOW)
          .handingOver(MANUAL);

  private final ValetLine valet =
      new ValetLine(
          PRICE,
          new OfferPolicy(3, Duration.ofSeconds(20), 12, new Distance(300), new Distance(800)),
          Duration.ofMinutes(10));

  @Test
  void a_valet_has_one_price_and_brings_the_car_back() {
    Quote quote = valet.listQuotes(WISH, Market.UNKNOWN).getFirst();
    assertThat(quote.terms().pricing()).isEqualTo(new Pricing.Fixed(PRICE));
    assertThat(quote.terms().fetchedBack()).isTrue();
    assertThat(quote.terms().needs()).containsExactly(Skill.MANUAL_GEARBOX);
    assertThat(quote.terms().bargain()).isEmpty();
    assertThat(valet.quoteAt(Money.won(1), WISH, Market.UNKNOWN))
        .isEqualTo(new NamedPrice.NotNegotiable());
  }

  @Test
  void the_call_stands_beside_a_ride_and_carries_the_car() {
    NewCall call = valet.listQuotes(WISH, Market.UNKNOWN).getFirst().placedBy(CallFixtures.RIDER);
    assertThat(call.slot()).isEqualTo(Slot.CAR);
    assertThat(call.handover()).contains(MANUAL);
  }

  @Test
  void only_who_stands_near_the_entrance_is_asked() {
    OfferPolicy offers = valet.listQuotes(WISH, Market.UNKNOWN).getFirst().terms().offers();
    assertThat(offers.radiusOfWave(1)).isEqualTo(new Distance(300));
    assertThat(offers.radiusOfWave(12)).isEqualTo(new Distance(800));
  }
}
