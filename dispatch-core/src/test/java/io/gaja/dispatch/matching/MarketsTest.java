package io.gaja.dispatch.matching;

import static io.gaja.dispatch.call.CallFixtures.GANGNAM;
import static io.gaja.dispatch.call.CallFixtures.HONGDAE;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.call.CallFixtures;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.car.CarSize;
import io.gaja.dispatch.car.Gearbox;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.DriverFixtures;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.driver.Profile;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.Market;
import io.gaja.dispatch.line.Wish;
import io.gaja.dispatch.line.designated.DesignatedFixtures;
import io.gaja.dispatch.line.designated.DesignatedLine;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a rider at Gangnam is told of the designated drivers around. */
class MarketsTest {
  private static final Car AUTOMATIC =
      new Car("쏘나타", "12가 3456", Gearbox.AUTOMATIC, CarSize.ORDINARY);
  private static final Car MANUAL = new Car("프라이드", "34나 5678", Gearbox.MANUAL, CarSize.ORDINARY);

  @AutoClose private final Town town = new Town();
  private final DesignatedLine line = DesignatedFixtures.line();
  private final Markets markets = new Markets(town.nearbyCalls(), town.drivers());
  private final Instant now = town.clock().instant();

  @Test
  void only_drivers_who_can_drive_this_car_count_and_the_soonest_is_not_the_nearest() {
    know("walker", 500, Profile.moving(Mobility.ON_FOOT, Set.of()));
    know("scooter", 900, Profile.moving(Mobility.SCOOTER, Set.of(Skill.MANUAL_GEARBOX)));
    Market forAutomatic = market(AUTOMATIC);
    assertThat(forAutomatic.freeDriversNear()).isEqualTo(2);
    assertThat(forAutomatic.nearest()).as("0.9 km by scooter").contains(Duration.ofSeconds(351));
    assertThat(market(MANUAL).freeDriversNear()).isEqualTo(1);
  }

  @Test
  void calls_of_the_same_line_that_look_for_a_driver_are_rivals() {
    for (String rider : new String[] {"one", "two"}) {
      Wish wish = wish(AUTOMATIC);
      town.place(line.listQuotes(wish, Market.UNKNOWN).getFirst().placedBy(new PersonId(rider)));
    }
    town.place("of-the-taxi", CallFixtures.threeWavesOfThree());
    assertThat(market(AUTOMATIC).openCallsNear()).isEqualTo(2);
  }

  @Test
  void a_call_that_nobody_took_tells_what_was_too_little() {
    Wish wish = wish(AUTOMATIC);
    CallId call =
        town.place(
            line.listQuotes(wish, Market.UNKNOWN).getFirst().placedBy(new PersonId("rider")));
    Dispatcher dispatcher = town.newDispatcher(line);
    while (town.call(call).isOpen()) {
      Town.wakeAll(dispatcher);
      town.pass(Duration.ofSeconds(18));
    }
    Market market = markets.getMarket(line, wish, town.clock().instant());
    assertThat(market.openCallsNear()).isZero();
    assertThat(market.recent())
        .singleElement()
        .satisfies(fare -> {
          assertThat(fare.served()).isFalse();
          assertThat(fare.price()).isEqualTo(town.call(call).trip().estimate().total());
          assertThat(fare.distance()).isEqualTo(wish.route().distance());
          assertThat(fare.waited()).isEqualTo(Duration.ofMinutes(9));
        });
  }

  @Test
  void a_line_that_does_not_price_by_demand_looks_at_no_calls() {
    town.place("rival", CallFixtures.threeWavesOfThree());
    town.freeDriver("kim", 80);
    Market market =
        markets.getMarket(
            Town.taxi(), Wish.of(GANGNAM, HONGDAE, CallFixtures.trip().route(), now), now);
    assertThat(market.freeDriversNear()).isEqualTo(1);
    assertThat(market.openCallsNear()).isZero();
    assertThat(market.recent()).isEmpty();
  }

  private Market market(Car car) {
    return markets.getMarket(line, wish(car), now);
  }

  private Wish wish(Car car) {
    return Wish.of(GANGNAM, HONGDAE, CallFixtures.trip().route(), now)
        .handingOver(Handover.of(car));
  }

  private void know(String name, double metres, Profile profile) {
    Driver driver =
        DriverFixtures.freeOnLine(
            line.code(), new DriverId(name), DriverFixtures.northOf(Town.PICKUP, metres), now);
    town.freeDriver(DriverFixtures.withProfile(profile, driver));
  }
}
