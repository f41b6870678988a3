package io.gaja.dispatch.matching;

import static io.gaja.dispatch.call.CallFixtures.GANGNAM;
import static io.gaja.dispatch.call.CallFixtures.HONGDAE;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static io.gaja.dispatch.driver.DriverFixtures.northOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallFixtures;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.call.WayHome;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.DriverFixtures;
import io.gaja.dispatch.driver.Drivers.Nearby;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.driver.Profile;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.line.designated.DesignatedFixtures;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is asked first for a call from Gangnam to Hongdae, in a wave of 1 km. */
class CandidatesTest {
  private static final Point NEAR_HONGDAE = northOf(HONGDAE.point(), 800);
  private static final Point NEAR_GANGNAM = northOf(GANGNAM.point(), -800);

  private final Call call = CallFixtures.callThatIs(new CallState.Searching(0, NOW));

  @Test
  void who_is_there_sooner_is_asked_first_and_not_who_is_nearer() {
    Nearby walker = at(900, moving("walker", Mobility.ON_FOOT));
    Nearby scooter = at(1_200, moving("scooter", Mobility.SCOOTER));
    Nearby bus = at(1_900, moving("bus", Mobility.PUBLIC_TRANSPORT));
    List<Offer> offers = choose(List.of(walker, scooter, bus));
    assertThat(names(offers)).containsExactly("scooter", "walker", "bus");
    assertThat(offers.getFirst().pickupTime()).isEqualTo(Duration.ofSeconds(468));
    assertThat(offers.getFirst().away()).isEqualTo(new Distance(1_200));
  }

  @Test
  void who_walks_is_not_asked_from_where_a_scooter_is() {
    Nearby walker = at(1_100, moving("walker", Mobility.ON_FOOT));
    Nearby scooter = at(1_900, moving("scooter", Mobility.SCOOTER));
    assertThat(names(choose(List.of(walker, scooter)))).containsExactly("scooter");
    assertThat(candidates().farthest()).isEqualTo(new Distance(2_000));
  }

  @Test
  void those_whom_the_call_takes_home_come_first_and_those_it_leads_away_last() {
    Nearby anybody = at(400, moving("anybody", Mobility.ON_FOOT));
    Nearby home = at(900, heading(NEAR_HONGDAE, moving("homeward", Mobility.ON_FOOT)));
    Nearby away = at(100, heading(NEAR_GANGNAM, moving("away", Mobility.ON_FOOT)));
    assertThat(names(choose(List.of(away, anybody, home))))
        .containsExactly("homeward", "anybody", "away");
  }

  @Test
  void who_let_the_call_go_by_comes_after_all_others_even_on_the_way_home() {
    Nearby lapsed = at(100, heading(NEAR_HONGDAE, moving("lapsed", Mobility.SCOOTER)));
    Nearby away = at(900, heading(NEAR_GANGNAM, moving("away", Mobility.ON_FOOT)));
    Call again = letGoBy(lapsed.driver().id());
    assertThat(names(candidates(again).choose(List.of(lapsed, away))))
        .containsExactly("away", "lapsed");
  }

  @Test
  void an_offer_shows_what_the_way_home_looks_like() {
    Driver living = heading(NEAR_HONGDAE, moving("living", Mobility.ON_FOOT));
    List<Offer> offers =
        choose(List.of(at(500, living), at(600, moving("unknown", Mobility.ON_FOOT))));
    WayHome way = offers.getFirst().wayHome().orElseThrow();
    assertThat(way.recentCalls()).isEqualTo(7);
    assertThat(way.fromHome().orElseThrow().metres()).isBetween(790L, 810L);
    assertThat(way.nearer()).isTrue();
    assertThat(offers.getLast().wayHome()).contains(new WayHome(7, Optional.empty(), false));
  }

  private Call letGoBy(DriverId driver) {
    return new Call(
        call.id(),
        2,
        call.rider(),
        call.slot(),
        call.line(),
        call.trip(),
        call.terms(),
        call.handover(),
        call.leg(),
        call.boardingNumber(),
        call.placedAt(),
        call.state(),
        List.of(),
        List.of(driver),
        call.timeline());
  }

  private List<Offer> choose(List<Nearby> nearby) {
    return candidates().choose(nearby);
  }

  private Candidates candidates() {
    return candidates(call);
  }

  private static Candidates candidates(Call call) {
    return new Candidates(
        call, DesignatedFixtures.line(), new Distance(1_000), Optional.of(7), NOW);
  }

  private static Driver moving(String name, Mobility how) {
    return DriverFixtures.withProfile(
        Profile.moving(how, Set.of()),
        DriverFixtures.free(new DriverId(name), GANGNAM.point(), NOW));
  }

  private static Driver heading(Point home, Driver driver) {
    return DriverFixtures.headingFor(home, NOW, driver);
  }

  private static Nearby at(long metres, Driver driver) {
    return new Nearby(driver, new Distance(metres));
  }

  private static List<String> names(List<Offer> offers) {
    return offers.stream().map(offer -> offer.driver().value()).toList();
  }
}
