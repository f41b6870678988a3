package io.gaja.dispatch.store;

import static io.gaja.dispatch.line.parking.ParkingFixtures.NOW;
import static io.gaja.dispatch.line.parking.ParkingFixtures.RIDER;
import static io.gaja.dispatch.line.parking.ParkingFixtures.TARIFF;
import static io.gaja.dispatch.line.parking.ParkingFixtures.lot;
import static io.gaja.dispatch.line.parking.ParkingFixtures.window;
import static io.gaja.dispatch.line.parking.ParkingFixtures.withHours;
import static io.gaja.dispatch.line.parking.ParkingFixtures.withStanding;
import static io.gaja.dispatch.line.parking.ParkingFixtures.withTariff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gaja.dispatch.RecordSamples;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingEvent;
import io.gaja.dispatch.line.parking.BookingState;
import io.gaja.dispatch.line.parking.DayHours;
import io.gaja.dispatch.line.parking.Entitlement;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.OpeningHours;
import io.gaja.dispatch.line.parking.ParkingFixtures;
import io.gaja.dispatch.line.parking.ParkingTariff;
import io.gaja.dispatch.line.parking.Pass;
import io.gaja.dispatch.line.parking.Proof;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What one process has written of parking, another reads back just the same. */
class ParkingStoredFormTest {
  private static final Pass TWO_HOURS = new Pass(Duration.ofHours(2), Money.won(8_000));
  private static final ParkingTariff EVERYTHING =
      TARIFF
          .withFirstFree(Duration.ofMinutes(10))
          .withDayMaximum(Money.won(20_000))
          .withNight(
              new ParkingTariff.Night(LocalTime.of(21, 30), LocalTime.of(9, 0), Money.won(100)))
          .withWeekendPrice(Money.won(0))
          .withPass(TWO_HOURS)
          .withReduction(Entitlement.COMPACT, 50)
          .withReduction(Entitlement.DISABLED, 80);

  @AutoClose private final TestDatabase writer = TestDatabase.fresh();
  @AutoClose private final TestDatabase reader = writer.fromAnotherProcess();

  @Test
  void every_state_of_a_booking_is_read_back_as_it_was() {
    for (BookingState state : RecordSamples.ofEvery(BookingState.class).toList()) {
      assertIsReadBack(ParkingFixtures.bookingThatIs(state));
    }
  }

  @Test
  void a_timeline_of_every_fact_is_read_back_as_it_was() {
    List<BookingEvent> every = RecordSamples.ofEvery(BookingEvent.class).toList();
    Booking plain = ParkingFixtures.bookingThatIs(ParkingFixtures.held());
    assertIsReadBack(
        new Booking(
            new BookingId("full"),
            7,
            RIDER,
            plain.lot(),
            plain.car(),
            window(1, 2),
            plain.entryNumber(),
            EVERYTHING,
            Optional.of(TWO_HOURS),
            Set.of(Entitlement.FAMILY, Entitlement.ELECTRIC),
            NOW,
            ParkingFixtures.entered(),
            every));
  }

  private void assertIsReadBack(Booking booking) {
    assertThat(writer.bookings().add(booking)).isTrue();
    assertThat(reader.bookings().findBooking(booking.id())).contains(booking);
    writer.mongo().getCollection(MongoBookings.COLLECTION).deleteMany(new Document());
  }

  @Test
  void a_lot_is_read_back_whatever_its_standing_hours_and_tariff() {
    DayHours bar = new DayHours.Between(LocalTime.of(18, 0), LocalTime.of(5, 0));
    List<Lot> lots = new ArrayList<>();
    lots.add(withTariff(EVERYTHING, lot(new LotId("tariff"), 5_000)));
    lots.add(withHours(new OpeningHours(bar, new DayHours.Shut()), lot(new LotId("hours"), 1)));
    RecordSamples.ofEvery(Standing.class)
        .forEach(
            standing -> lots.add(withStanding(standing, lot(new LotId("lot-" + lots.size()), 5))));
    for (Lot lot : lots) {
      writer.lots().add(lot);
      assertThat(reader.lots().findLot(lot.id())).contains(lot);
    }
  }

  @Test
  void a_proof_is_read_back_whatever_became_of_it() {
    for (Standing standing : RecordSamples.ofEvery(Standing.class).toList()) {
      Proof proof = new Proof(RIDER, Entitlement.DISABLED, "photo", standing);
      writer.mongo().getCollection(MongoEntitlements.COLLECTION).deleteMany(new Document());
      assertThat(writer.entitlements().saveApplication(proof)).isTrue();
      assertThat(reader.entitlements().listProofsOf(RIDER)).containsExactly(proof);
    }
  }

  /** Renaming one of these makes every database that is already out there unreadable. */
  @Test
  void the_names_under_which_things_are_stored_never_change() {
    assertThat(
            RecordSamples.ofEvery(BookingState.class)
                .map(BookingStateDocuments::write)
                .map(ParkingStoredFormTest::kind))
        .containsOnly("held", "entered", "left", "cancelled", "noShow");
    assertThat(
            RecordSamples.ofEvery(BookingEvent.class)
                .map(BookingEventDocuments::write)
                .map(ParkingStoredFormTest::kind))
        .containsOnly(
            "booked",
            "entered",
            "extended",
            "shortened",
            "endsSoon",
            "timeOver",
            "overstaying",
            "presenceAsked",
            "seen",
            "left",
            "cancelled",
            "neverCame");
  }

  private static String kind(Document document) {
    return document.getString("kind");
  }

  @Test
  void a_state_of_a_later_version_is_not_mistaken_for_one_we_know() {
    assertThatThrownBy(() -> BookingStateDocuments.read(new Document("kind", "towed")))
        .isInstanceOf(UnknownKind.class)
        .hasMessageContaining("towed");
  }
}
