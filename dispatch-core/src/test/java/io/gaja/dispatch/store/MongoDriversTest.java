package io.gaja.dispatch.store;

import static io.gaja.dispatch.call.CallFixtures.GANGNAM;
import static io.gaja.dispatch.call.CallFixtures.KIM;
import static io.gaja.dispatch.call.CallFixtures.LEE;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static io.gaja.dispatch.call.CallFixtures.PARK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.DriverFixtures;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.DutyChange;
import io.gaja.dispatch.driver.Position;
import io.gaja.dispatch.driver.Rating;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The duty of a driver in the database, which guards that they have one thing to do at a time. */
class MongoDriversTest {
  private static final CallId CALL = new CallId("call");
  private static final CallId OTHER_CALL = new CallId("other-call");
  private static final Instant LATER = NOW.plus(Duration.ofMinutes(1));
  private static final Point HERE = GANGNAM.point();

  @AutoClose private final TestDatabase database = TestDatabase.fresh();
  private final MongoDrivers drivers = database.drivers();

  @Test
  void only_free_and_approved_drivers_are_claimed() {
    know(free(KIM));
    know(DriverFixtures.offDuty(LEE));
    know(DriverFixtures.withStanding(new Standing.Applied(NOW), free(PARK)));
    DriverId unknown = new DriverId("unknown");
    assertThat(drivers.claim(List.of(LEE, PARK, unknown, KIM), CALL, NOW)).containsExactly(KIM);
    assertThat(duty(KIM)).isEqualTo(new Duty.Asked(CALL, NOW));
    assertThat(drivers.claim(List.of(KIM), OTHER_CALL, NOW)).isEmpty();
    assertThat(duty(KIM)).isEqualTo(new Duty.Asked(CALL, NOW));
  }

  @Test
  void drivers_are_counted_by_their_duty() {
    know(free(KIM));
    know(free(LEE));
    know(DriverFixtures.offDuty(PARK));
    drivers.claim(List.of(KIM), CALL, NOW);
    assertThat(drivers.countByDuty()).isEqualTo(Map.of("asked", 1L, "free", 1L, "off", 1L));
  }

  @Test
  void an_asked_driver_becomes_busy_and_after_the_call_free() {
    know(free(KIM));
    drivers.claim(List.of(KIM), CALL, NOW);
    drivers.apply(List.of(new DutyChange.Engage(KIM, CALL)), NOW);
    assertThat(duty(KIM)).isEqualTo(new Duty.Busy(CALL, NOW, false));
    drivers.apply(List.of(new DutyChange.Release(KIM, CALL)), LATER);
    assertThat(duty(KIM)).isEqualTo(new Duty.Free(LATER));
  }

  @Test
  void nobody_is_engaged_whom_this_call_did_not_ask() {
    know(free(KIM));
    know(DriverFixtures.withDuty(new Duty.Asked(OTHER_CALL, NOW), free(LEE)));
    for (DriverId driver : List.of(KIM, LEE)) {
      assertThatThrownBy(() -> drivers.apply(List.of(new DutyChange.Engage(driver, CALL)), NOW))
          .isInstanceOf(Drivers.DutyConflict.class);
    }
    assertThat(duty(KIM)).isEqualTo(new Duty.Free(NOW));
    assertThat(duty(LEE)).isEqualTo(new Duty.Asked(OTHER_CALL, NOW));
  }

  @Test
  void the_end_of_one_call_does_not_free_the_driver_of_another() {
    know(DriverFixtures.withDuty(new Duty.Busy(OTHER_CALL, NOW, false), free(KIM)));
    drivers.apply(List.of(new DutyChange.Release(KIM, CALL)), LATER);
    assertThat(duty(KIM)).isEqualTo(new Duty.Busy(OTHER_CALL, NOW, false));
  }

  @Test
  void a_busy_driver_who_wishes_to_stop_is_off_after_the_call() {
    know(DriverFixtures.withDuty(new Duty.Busy(CALL, NOW, false), free(KIM)));
    assertThat(drivers.goOffDuty(KIM, NOW)).contains(new Duty.Busy(CALL, NOW, false));
    assertThat(drivers.goOffDuty(KIM, NOW))
        .as("said twice")
        .contains(new Duty.Busy(CALL, NOW, true));
    drivers.apply(List.of(new DutyChange.Release(KIM, CALL)), LATER);
    assertThat(duty(KIM)).isEqualTo(new Duty.Off(LATER));
  }

  @Test
  void going_off_duty_tells_what_it_found() {
    know(free(KIM));
    know(DriverFixtures.withDuty(new Duty.Asked(CALL, NOW), free(LEE)));
    assertThat(drivers.goOffDuty(KIM, LATER)).contains(new Duty.Free(NOW));
    assertThat(duty(KIM)).isEqualTo(new Duty.Off(LATER));
    assertThat(drivers.goOffDuty(LEE, LATER)).contains(new Duty.Asked(CALL, NOW));
    assertThat(duty(LEE)).as("answers the offer first").isEqualTo(new Duty.Asked(CALL, NOW));
    assertThat(drivers.goOffDuty(PARK, LATER)).isEmpty();
  }

  @Test
  void only_an_approved_driver_who_is_off_goes_on_duty() {
    know(DriverFixtures.offDuty(KIM));
    know(DriverFixtures.withStanding(new Standing.Rejected(NOW), DriverFixtures.offDuty(LEE)));
    Position here = new Position(HERE, NOW);
    assertThat(drivers.goOnDuty(KIM, here)).isTrue();
    assertThat(drivers.goOnDuty(KIM, here)).as("twice").isFalse();
    assertThat(drivers.goOnDuty(LEE, here)).isFalse();
    assertThat(drivers.findDriver(KIM).orElseThrow().position()).contains(here);
  }

  @Test
  void an_approved_driver_is_never_replaced_by_an_application() {
    know(free(KIM));
    Driver again = DriverFixtures.withStanding(new Standing.Applied(LATER), free(KIM));
    assertThat(drivers.saveApplication(again)).isFalse();
    assertThat(drivers.findDriver(KIM).orElseThrow().isApproved()).isTrue();
  }

  @Test
  void an_application_is_decided_once_and_may_be_made_again_after_a_no() {
    Driver applicant =
        DriverFixtures.withStanding(new Standing.Applied(NOW), DriverFixtures.offDuty(KIM));
    know(applicant);
    assertThat(drivers.decide(KIM, new Standing.Rejected(NOW))).isTrue();
    assertThat(drivers.decide(KIM, new Standing.Approved(NOW))).isFalse();
    know(applicant);
    assertThat(drivers.decide(KIM, new Standing.Approved(NOW))).isTrue();
  }

  @Test
  void stars_add_up() {
    know(free(KIM));
    drivers.addRating(KIM, 5);
    drivers.addRating(KIM, 2);
    assertThat(drivers.findDriver(KIM).orElseThrow().rating()).isEqualTo(new Rating(7, 2));
  }

  @Test
  void positions_of_drivers_on_duty_are_kept_and_of_others_not() {
    know(free(KIM));
    know(DriverFixtures.offDuty(LEE));
    Position moved = new Position(DriverFixtures.northOf(HERE, 300), LATER);
    drivers.savePositions(Map.of(KIM, moved, LEE, moved));
    assertThat(drivers.findDriver(KIM).orElseThrow().position()).contains(moved);
    assertThat(drivers.findDriver(LEE).orElseThrow().position()).isEmpty();
  }

  private static Driver free(DriverId id) {
    return DriverFixtures.free(id, HERE, NOW);
  }

  private void know(Driver driver) {
    assertThat(drivers.saveApplication(driver)).isTrue();
  }

  private Duty duty(DriverId id) {
    return drivers.findDriver(id).orElseThrow().duty();
  }
}
