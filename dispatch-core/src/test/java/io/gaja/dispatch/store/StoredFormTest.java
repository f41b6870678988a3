package io.gaja.dispatch.store;

import static io.gaja.dispatch.call.CallFixtures.GANGNAM;
import static io.gaja.dispatch.call.CallFixtures.KIM;
import static io.gaja.dispatch.call.CallFixtures.LEE;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gaja.dispatch.RecordSamples;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallEvent;
import io.gaja.dispatch.call.CallFixtures;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Party;
import io.gaja.dispatch.call.Terms;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.DriverFixtures;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.Extension;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.driver.Profile;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.driver.Vehicle;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.id.Slot;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What one process has written, another reads back just the same. */
class StoredFormTest {
  @AutoClose private final TestDatabase writer = TestDatabase.fresh();
  @AutoClose private final TestDatabase reader = writer.fromAnotherProcess();

  @Test
  void every_state_of_a_call_is_read_back_as_it_was() {
    int number = 0;
    for (CallState state : RecordSamples.ofEvery(CallState.class).toList()) {
      assertIsReadBack(call(++number, CallFixtures.fixed(CallFixtures.ESTIMATE), state, List.of()));
    }
    assertThat(number).isGreaterThanOrEqualTo(16);
  }

  @Test
  void a_timeline_of_every_fact_is_read_back_as_it_was() {
    List<CallEvent> every = RecordSamples.ofEvery(CallEvent.class).toList();
    Terms metered = CallFixtures.metered(CallFixtures.threeWavesOfThree());
    assertIsReadBack(call(1, metered, CallFixtures.searching(), every));
  }

  @Test
  void
      a_call_for_the_riders_own_car_is_read_back_with_its_bargain_its_stops_its_people_and_its_leg() {
    Call plain = CallFixtures.valetThatIs(CallFixtures.parked(), 2);
    Terms terms = CallFixtures.bargained().needing(Set.of(Skill.values())).fetchingBack();
    Trip trip = plain.trip();
    Trip stopping =
        new Trip(
            trip.pickup(),
            List.of(GANGNAM, trip.dropOff()),
            trip.dropOff(),
            trip.route(),
            trip.estimate(),
            Optional.of(new Party(3)));
    assertIsReadBack(
        new Call(
            plain.id(),
            7,
            plain.rider(),
            Slot.CAR,
            plain.line(),
            stopping,
            terms,
            plain.handover().map(car -> car.showing("photo")),
            2,
            plain.boardingNumber(),
            plain.placedAt(),
            plain.state(),
            List.of(),
            List.of(),
            plain.timeline()));
  }

  /** A document as it was written when there were only taxis. */
  @Test
  void a_call_of_before_the_second_line_is_a_ride_in_the_drivers_car() {
    Document old =
        Document.parse(
            """
            {"_id": "call-of-rider", "version": {"$numberLong": "1"}, "rider": "rider",
             "line": "taxi",
             "trip": {
               "pickup": {"name": "강남역", "address": "서울 강남구 강남대로 396",
                 "point": {"type": "Point", "coordinates": [127.0276, 37.4979]}},
               "dropOff": {"name": "홍대입구역", "address": "서울 마포구 양화로 160",
                 "point": {"type": "Point", "coordinates": [126.9245, 37.5572]}},
               "route": {"metres": {"$numberLong": "12400"}, "seconds": {"$numberLong": "1920"},
                 "source": "ESTIMATE"},
               "estimate": [{"minor": {"$numberLong": "18500"}, "currency": "KRW",
                 "kind": "BASE"}]},
             "terms": {"driversPerWave": 3, "offerLastsMillis": {"$numberLong": "12000"},
               "waves": 3, "firstRadiusMetres": {"$numberLong": "1000"},
               "widestRadiusMetres": {"$numberLong": "3000"},
               "freeWaitingMillis": {"$numberLong": "300000"},
               "pricing": {"kind": "metered",
                 "lowest": {"minor": {"$numberLong": "9250"}, "currency": "KRW"},
                 "highest": {"minor": {"$numberLong": "55500"}, "currency": "KRW"}}},
             "boardingNumber": "4821", "placedAt": {"$date": "%1$s"},
             "state": {"kind": "offering", "wave": 1, "wakeAt": {"$date": "%2$s"},
               "offers": [{"id": "offer-to-kim", "driver": "kim",
                 "metres": {"$numberLong": "650"}, "pickupSeconds": {"$numberLong": "240"},
                 "expiresAt": {"$date": "%2$s"}}]},
             "declined": [], "lapsed": [], "open": true, "wakeAt": {"$date": "%2$s"},
             "timeline": [{"kind": "placed", "at": {"$date": "%1$s"}}]}
            """
                .formatted(NOW, NOW.plusSeconds(12)));
    assertThat(CallDocuments.read(old))
        .isEqualTo(CallFixtures.callThatIs(CallFixtures.offeringTo(KIM)));
  }

  private void assertIsReadBack(Call call) {
    assertThat(writer.calls().add(call)).isTrue();
    assertThat(reader.calls().findCall(call.id())).contains(call);
    writer.mongo().getCollection(MongoCalls.COLLECTION).deleteMany(new Document());
  }

  private static Call call(int number, Terms terms, CallState state, List<CallEvent> timeline) {
    PersonId rider = new PersonId("rider-" + number);
    Call plain = CallFixtures.call(rider, terms, state);
    return new Call(
        new CallId("call-" + number),
        7,
        rider,
        plain.slot(),
        plain.line(),
        plain.trip(),
        terms,
        plain.handover(),
        plain.leg(),
        plain.boardingNumber(),
        plain.placedAt(),
        state,
        List.of(KIM),
        List.of(LEE, KIM),
        timeline);
  }

  @Test
  void a_driver_is_read_back_whatever_their_standing_and_duty() {
    Driver parked = DriverFixtures.offDuty(KIM);
    Driver driving = DriverFixtures.free(LEE, GANGNAM.point(), NOW);
    Stream<Driver> byStanding =
        RecordSamples.ofEvery(Standing.class)
            .filter(standing -> !(standing instanceof Standing.Approved))
            .map(standing -> DriverFixtures.withStanding(standing, parked));
    Stream<Driver> byDuty =
        RecordSamples.ofEvery(Duty.class).map(duty -> DriverFixtures.withDuty(duty, driving));
    int number = 0;
    for (Driver driver : Stream.concat(byStanding, byDuty).toList()) {
      Driver other = named(new DriverId("driver-" + ++number), driver);
      assertThat(writer.drivers().saveApplication(other)).isTrue();
      assertThat(reader.drivers().findDriver(other.id())).contains(other);
    }
  }

  @Test
  void a_driver_on_foot_who_goes_home_and_wants_more_is_read_back() {
    Profile profile =
        new Profile(Optional.empty(), EnumSet.allOf(Skill.class), Mobility.ON_FOOT, false);
    Driver driver =
        DriverFixtures.withProfile(
            profile, DriverFixtures.headingFor(GANGNAM.point(), NOW, DriverFixtures.offDuty(KIM)));
    Extension more =
        new Extension(
            Set.of(CallFixtures.TAXI), Set.of(Skill.BUS), Optional.of(new Vehicle("a", "b")));
    assertThat(writer.drivers().saveApplication(driver)).isTrue();
    assertThat(writer.profiles().saveWanted(KIM, more)).isTrue();
    Driver read = reader.drivers().findDriver(KIM).orElseThrow();
    assertThat(read.profile()).isEqualTo(profile);
    assertThat(read.home()).contains(GANGNAM.point());
    assertThat(read.homeward()).isEqualTo(driver.homeward()).isPresent();
    assertThat(read.wanted()).contains(more);
  }

  /** As the first Gaja wrote them. */
  @Test
  void a_driver_of_old_comes_by_car_and_has_no_other_skill() {
    var drivers = writer.mongo().getCollection(MongoDrivers.COLLECTION);
    writer.drivers().saveApplication(DriverFixtures.offDuty(KIM));
    List.of("skills", "mobility", "pair")
        .forEach(part ->
            drivers.updateOne(new Document(), new Document("$unset", new Document(part, ""))));
    Driver read = reader.drivers().findDriver(KIM).orElseThrow();
    assertThat(read).isEqualTo(DriverFixtures.offDuty(KIM));
    assertThat(read.mobility()).isEqualTo(Mobility.CAR);
  }

  private static Driver named(DriverId id, Driver driver) {
    return new Driver(
        id,
        driver.name(),
        driver.lines(),
        driver.profile(),
        driver.standing(),
        driver.duty(),
        driver.position(),
        driver.rating(),
        driver.home(),
        driver.homeward(),
        driver.wanted());
  }

  /** Renaming one of these makes every database that is already out there unreadable. */
  @Test
  void the_names_under_which_things_are_stored_never_change() {
    assertThat(RecordSamples.ofEvery(CallState.class).map(StateDocuments::write).map(this::kind))
        .containsOnly(
            "searching",
            "offering",
            "assigned",
            "arrived",
            "riding",
            "parked",
            "completed",
            "cancelled",
            "unserved");
    assertThat(RecordSamples.ofEvery(CallEvent.class).map(EventDocuments::write).map(this::kind))
        .containsOnly(
            "placed",
            "wave",
            "nobodyNear",
            "declined",
            "lapsed",
            "withdrawn",
            "assigned",
            "gaveUp",
            "late",
            "arrived",
            "waitingOver",
            "boarded",
            "overdue",
            "completed",
            "cancelled",
            "nobodyFound",
            "rated",
            "relayed",
            "priceRaised",
            "raiseSuggested",
            "countered",
            "counterTaken",
            "counterLeft",
            "stopProposed",
            "stopAgreed",
            "stopDeclined",
            "waitingCharged",
            "handoverChanged",
            "photographed",
            "takenOver",
            "parked",
            "stillParked",
            "wanted",
            "fetchStarted",
            "nobodyToFetch",
            "onItsWay",
            "handedBack");
  }

  private String kind(Document document) {
    return document.getString("kind");
  }

  @Test
  void a_state_of_a_later_version_is_not_mistaken_for_one_we_know() {
    assertThatThrownBy(() -> StateDocuments.read(new Document("kind", "teleported")))
        .isInstanceOf(UnknownKind.class)
        .hasMessageContaining("teleported");
  }
}
