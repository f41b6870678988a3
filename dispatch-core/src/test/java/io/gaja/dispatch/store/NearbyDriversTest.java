package io.gaja.dispatch.store;

import static io.gaja.dispatch.call.CallFixtures.GANGNAM;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static io.gaja.dispatch.call.CallFixtures.TAXI;
import static io.gaja.dispatch.driver.DriverFixtures.northOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.DriverFixtures;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.driver.Profile;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is found around a pickup. */
class NearbyDriversTest {
  private static final Point HERE = GANGNAM.point();
  private static final Duration FRESH = Duration.ofMinutes(5);

  @AutoClose private final TestDatabase database = TestDatabase.fresh();
  private final MongoDrivers drivers = database.drivers();

  @BeforeEach
  void a_street_with_all_kinds_of_drivers() {
    CallId call = new CallId("call");
    Duration tooLong = FRESH.plusSeconds(1);
    Stream.of(
            free("far", 900),
            free("near", 100),
            free("middle", 500),
            free("beyond", 1_050),
            DriverFixtures.freeOnLine(new LineCode("parking"), id("valet"), northOf(HERE, 50), NOW),
            DriverFixtures.freeButSilentFor(FRESH, id("quiet"), northOf(HERE, 200), NOW),
            DriverFixtures.freeButSilentFor(tooLong, id("silent"), northOf(HERE, 50), NOW),
            DriverFixtures.withStanding(new Standing.Applied(NOW), free("applicant", 50)),
            DriverFixtures.withDuty(new Duty.Asked(call, NOW), free("asked", 50)),
            DriverFixtures.withDuty(new Duty.Busy(call, NOW, false), free("busy", 50)),
            DriverFixtures.withDuty(new Duty.Off(NOW), free("off", 50)))
        .forEach(drivers::saveApplication);
  }

  @Test
  void free_approved_drivers_of_the_line_who_were_just_heard_of_come_nearest_first() {
    assertThat(names(within(1_000, 10))).containsExactly("near", "quiet", "middle", "far");
  }

  @Test
  void nobody_beyond_the_radius_is_found_and_no_more_than_wanted() {
    assertThat(names(within(400, 10))).containsExactly("near", "quiet");
    assertThat(names(within(1_000, 1))).containsExactly("near");
  }

  @Test
  void each_comes_with_the_distance_as_the_crow_flies() {
    Drivers.Nearby far = within(1_000, 10).getLast();
    assertThat(far.away().metres()).isBetween(895L, 905L);
  }

  @Test
  void only_who_has_every_skill_that_is_needed_is_found() {
    drivers.saveApplication(able("shifts", Skill.MANUAL_GEARBOX));
    drivers.saveApplication(able("shifts-a-van", Skill.MANUAL_GEARBOX, Skill.VAN));
    assertThat(names(near(Set.of(Skill.MANUAL_GEARBOX), 1_000, 10)))
        .containsExactlyInAnyOrder("shifts", "shifts-a-van");
    assertThat(names(near(Set.of(Skill.VAN, Skill.MANUAL_GEARBOX), 1_000, 10)))
        .containsExactly("shifts-a-van");
    assertThat(near(Set.of(Skill.BUS), 1_000, 10)).isEmpty();
  }

  /** The index of the hot path: without it every driver of the city would be read for each wave. */
  @Test
  void the_index_finds_them() {
    Document explained =
        database
            .mongo()
            .executeCommand(
                new Document(
                    "explain",
                    new Document("aggregate", MongoDrivers.COLLECTION)
                        .append(
                            "pipeline",
                            NearbyQuery.stages(
                                HERE,
                                TAXI,
                                Set.of(Skill.VAN),
                                new Distance(1_000),
                                NOW.minus(FRESH),
                                10))
                        .append("cursor", new Document())));
    assertThat(explained.toJson())
        .contains("duty.kind_1_lines_1_position_2dsphere")
        .doesNotContain("COLLSCAN");
  }

  @Test
  void those_who_are_free_and_silent_are_found_to_be_taken_off_duty() {
    Instant lastHeard = NOW.minus(FRESH);
    assertThat(drivers.listFreeSilentSince(lastHeard, 10))
        .extracting(driver -> driver.id().value())
        .containsExactly("silent");
  }

  @Test
  void the_map_shows_who_is_on_duty() {
    assertThat(drivers.listOnDuty(100))
        .extracting(driver -> driver.id().value())
        .contains("near", "asked", "busy")
        .doesNotContain("off");
    assertThat(drivers.listOnDuty(2)).hasSize(2);
  }

  private List<Drivers.Nearby> within(long metres, int most) {
    return near(Set.of(), metres, most);
  }

  private List<Drivers.Nearby> near(Set<Skill> needs, long metres, int most) {
    Distance within = new Distance(metres);
    return drivers.listFreeNear(HERE, TAXI, needs, within, NOW.minus(FRESH), most);
  }

  private static List<String> names(List<Drivers.Nearby> nearby) {
    return nearby.stream().map(one -> one.driver().id().value()).toList();
  }

  private static Driver free(String name, double metresNorth) {
    return DriverFixtures.free(id(name), northOf(HERE, metresNorth), NOW);
  }

  private static Driver able(String name, Skill... skills) {
    return DriverFixtures.withProfile(
        Profile.moving(Mobility.ON_FOOT, Set.of(skills)), free(name, 300));
  }

  private static DriverId id(String name) {
    return new DriverId(name);
  }
}
