package io.gaja.dispatch.line.parking;

import static io.gaja.dispatch.line.parking.ParkingFixtures.COEX_PLACE;
import static io.gaja.dispatch.line.parking.ParkingFixtures.NOW;
import static io.gaja.dispatch.line.parking.ParkingFixtures.RIDER;
import static io.gaja.dispatch.line.parking.ParkingFixtures.SEOUL;
import static io.gaja.dispatch.line.parking.ParkingFixtures.in;
import static io.gaja.dispatch.line.parking.ParkingFixtures.lot;
import static io.gaja.dispatch.line.parking.ParkingFixtures.standingAt;
import static io.gaja.dispatch.line.parking.ParkingFixtures.withCount;
import static io.gaja.dispatch.line.parking.ParkingFixtures.withHours;
import static io.gaja.dispatch.line.parking.ParkingFixtures.withStanding;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.driver.DriverFixtures;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Lots around a point, as a rider sees them who wants to park there for two hours. */
class LotSearchTest {
  private static final Point HERE = COEX_PLACE.point();

  @AutoClose private final Garage garage = new Garage();
  private final LotSearch search =
      new LotSearch(
          garage.database().lots(),
          garage.database().bookings(),
          garage.database().entitlements(),
          SEOUL,
          garage.clock());

  @Test
  void a_lot_is_shown_with_its_distance_free_spaces_price_and_freshness() {
    garage.know(withCount(new Count(2, false, in(-5)), standingAt(north(250), lot(5))));
    garage.bookFor("other", 60, 90);
    LotOffer offer = near(0, 120).getFirst();
    assertThat(offer.away().metres()).isBetween(248L, 252L);
    assertThat(offer.free()).isEqualTo(2);
    assertThat(offer.price().byTime().total()).isEqualTo(Money.won(12_000));
    assertThat(offer.countedAt()).isEqualTo(in(-5));
  }

  @Test
  void free_is_what_could_be_booked_now() {
    garage.know(lot(2));
    garage.bookFor("a", 0, 60);
    garage.bookFor("b", 60, 120);
    assertThat(near(0, 120).getFirst().free()).isEqualTo(1);
    garage.bookFor("c", 50, 70);
    assertThat(near(0, 120).getFirst().free()).isZero();
    assertThat(near(70, 120).getFirst().free()).isEqualTo(1);
  }

  @Test
  void lots_with_a_free_space_come_first_and_then_the_nearest() {
    know("near-but-full", 100, withCount(new Count(0, true, NOW), lot(5)));
    know("second", 400, lot(5));
    know("first", 300, lot(5));
    assertThat(ids(near(0, 120))).containsExactly("first", "second", "near-but-full");
    assertThat(ids(search.listNear(RIDER, HERE, Distance.ofKilometres(1), in(0), in(120), 1)))
        .containsExactly("first");
  }

  @Test
  void who_cannot_be_booked_is_not_shown() {
    DayHours until19 = new DayHours.Between(LocalTime.of(7, 0), LocalTime.of(19, 0));
    know("closes-at-seven", 100, withHours(new OpeningHours(until19, until19), lot(5)));
    know("not-approved", 100, withStanding(new Standing.Applied(NOW), lot(5)));
    know("rejected", 100, withStanding(new Standing.Rejected(NOW), lot(5)));
    know("too-far", 1_100, lot(5));
    assertThat(near(0, 120)).isEmpty();
    assertThat(ids(near(0, 60))).containsExactly("closes-at-seven");
  }

  @Test
  void a_time_that_cannot_be_booked_finds_nothing() {
    garage.know(lot(5));
    garage.pass(Duration.ofHours(1));
    assertThat(near(0, 120)).isEmpty();
    assertThat(near(120, 60)).isEmpty();
  }

  private List<LotOffer> near(long from, long until) {
    return search.listNear(RIDER, HERE, Distance.ofKilometres(1), in(from), in(until), 5);
  }

  private void know(String id, double metres, Lot like) {
    Lot there = standingAt(north(metres), like);
    garage.know(
        new Lot(
            new LotId(id),
            1,
            there.premises(),
            there.tariff(),
            there.hours(),
            there.attendants(),
            there.standing(),
            there.count()));
  }

  private static List<String> ids(List<LotOffer> offers) {
    return offers.stream().map(offer -> offer.lot().id().value()).toList();
  }

  private static Point north(double metres) {
    return DriverFixtures.northOf(HERE, metres);
  }
}
