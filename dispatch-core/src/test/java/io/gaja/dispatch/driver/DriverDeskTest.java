package io.gaja.dispatch.driver;

import static io.gaja.dispatch.call.CallFixtures.GANGNAM;
import static io.gaja.dispatch.call.CallFixtures.KIM;
import static io.gaja.dispatch.call.CallFixtures.LEE;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static io.gaja.dispatch.call.CallFixtures.PARK;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.store.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A driver's way from the application to the working day, and to its end. */
class DriverDeskTest {
  private static final Point HERE = GANGNAM.point();
  private static final CallId CALL = new CallId("call");
  private static final Driver APPLICANT =
      DriverFixtures.withStanding(new Standing.Applied(NOW), DriverFixtures.offDuty(KIM));

  @AutoClose private final TestDatabase database = TestDatabase.fresh();
  private final List<DriverEvent> told = new ArrayList<>();
  private final DriverDesk desk = new DriverDesk(database.drivers(), told::add);

  @Test
  void an_applicant_drives_once_an_operator_has_agreed() {
    wants(() -> desk.apply(APPLICANT), DriverEvent.Applied.class);
    refuses(() -> desk.goOnDuty(KIM, HERE, NOW), DriverRefusal.NOT_APPROVED);
    wants(() -> desk.approve(KIM, NOW), DriverEvent.Approved.class);
    refuses(() -> desk.approve(KIM, NOW), DriverRefusal.ALREADY_DECIDED);
    refuses(() -> desk.apply(APPLICANT), DriverRefusal.ALREADY_APPROVED);
    wants(() -> desk.goOnDuty(KIM, HERE, NOW), DriverEvent.WentOnDuty.class);
    refuses(() -> desk.goOnDuty(KIM, HERE, NOW), DriverRefusal.ALREADY_ON_DUTY);
  }

  @Test
  void a_rejected_applicant_may_apply_again() {
    wants(() -> desk.apply(APPLICANT), DriverEvent.Applied.class);
    wants(() -> desk.reject(KIM, NOW), DriverEvent.Rejected.class);
    refuses(() -> desk.goOnDuty(KIM, HERE, NOW), DriverRefusal.NOT_APPROVED);
    wants(() -> desk.apply(APPLICANT), DriverEvent.Applied.class);
    wants(() -> desk.approve(KIM, NOW), DriverEvent.Approved.class);
  }

  @Test
  void who_never_applied_is_told_so() {
    refuses(() -> desk.approve(KIM, NOW), DriverRefusal.NO_SUCH_DRIVER);
    refuses(() -> desk.goOnDuty(KIM, HERE, NOW), DriverRefusal.NO_SUCH_DRIVER);
    refuses(() -> desk.goOffDuty(KIM, NOW), DriverRefusal.NO_SUCH_DRIVER);
  }

  @Test
  void a_free_driver_goes_home_at_once_and_only_once() {
    know(DriverFixtures.free(KIM, HERE, NOW));
    wants(() -> desk.goOffDuty(KIM, NOW), DriverEvent.WentOffDuty.class);
    refuses(() -> desk.goOffDuty(KIM, NOW), DriverRefusal.ALREADY_OFF_DUTY);
  }

  @Test
  void an_offer_is_answered_before_going_home() {
    know(on(new Duty.Asked(CALL, NOW)));
    refuses(() -> desk.goOffDuty(KIM, NOW), DriverRefusal.OFFER_OPEN);
  }

  @Test
  void a_busy_driver_goes_home_after_the_call_however_often_it_was_said() {
    know(on(new Duty.Busy(CALL, NOW, false)));
    wants(() -> desk.goOffDuty(KIM, NOW), DriverEvent.WillGoOffDuty.class);
    wants(() -> desk.goOffDuty(KIM, NOW), DriverEvent.WillGoOffDuty.class);
  }

  @Test
  void free_drivers_who_fell_silent_are_taken_off_duty_and_told() {
    Duration silence = Duration.ofMinutes(10);
    know(DriverFixtures.freeButSilentFor(silence.plusMillis(1), KIM, HERE, NOW));
    know(DriverFixtures.freeButSilentFor(silence, LEE, HERE, NOW));
    know(
        DriverFixtures.withDuty(
            new Duty.Busy(CALL, NOW, false),
            DriverFixtures.freeButSilentFor(silence.multipliedBy(9), PARK, HERE, NOW)));
    database
        .transactions()
        .run(() -> {
          desk.takeSilentOffDuty(silence, NOW);
          return true;
        });
    assertThat(told).singleElement().isInstanceOf(DriverEvent.PositionLost.class);
    assertThat(told.getFirst().driver().id()).isEqualTo(KIM);
    assertThat(database.drivers().listOnDuty(10))
        .extracting(Driver::id)
        .containsExactlyInAnyOrder(LEE, PARK);
  }

  private static Driver on(Duty duty) {
    return DriverFixtures.withDuty(duty, DriverFixtures.free(KIM, HERE, NOW));
  }

  private void know(Driver driver) {
    assertThat(database.drivers().saveApplication(driver)).isTrue();
  }

  private void wants(Supplier<DriverOutcome> wish, Class<? extends DriverEvent> event) {
    told.clear();
    DriverOutcome outcome = database.transactions().run(wish);
    assertThat(outcome).isInstanceOf(DriverOutcome.Done.class);
    assertThat(told).singleElement().isInstanceOf(event);
    assertThat(told.getFirst()).isEqualTo(((DriverOutcome.Done) outcome).event());
  }

  private void refuses(Supplier<DriverOutcome> wish, DriverRefusal refusal) {
    told.clear();
    assertThat(database.transactions().run(wish)).isEqualTo(new DriverOutcome.Refused(refusal));
    assertThat(told).isEmpty();
  }
}
