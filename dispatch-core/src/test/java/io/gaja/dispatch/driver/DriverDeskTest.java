package io.gaja.dispatch.driver;

import static io.gaja.dispatch.call.CallFixtures.GANGNAM;
import static io.gaja.dispatch.call.CallFixtures.HONGDAE;
import static io.gaja.dispatch.call.CallFixtures.KIM;
import static io.gaja.dispatch.call.CallFixtures.LEE;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static io.gaja.dispatch.call.CallFixtures.PARK;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A driver's way from the application to the working day, and to its end. */
class DriverDeskTest {
  private static final Point HERE = GANGNAM.point();
  private static final Point HOME = HONGDAE.point();
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final CallId CALL = new CallId("call");
  private static final Driver APPLICANT =
      DriverFixtures.withStanding(new Standing.Applied(NOW), DriverFixtures.offDuty(KIM));

  @AutoClose private final TestDatabase database = TestDatabase.fresh();
  private final List<DriverEvent> told = new ArrayList<>();
  private final DriverDesk desk =
      new DriverDesk(database.drivers(), database.profiles(), told::add);

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
  void an_approved_driver_gets_more_only_when_an_operator_agrees_and_drives_on_meanwhile() {
    know(on(new Duty.Free(NOW)));
    Driver wish = able(Skill.MANUAL_GEARBOX, DriverFixtures.offDuty(KIM));
    wants(() -> desk.apply(wish), DriverEvent.AskedForMore.class);
    assertThat(kim().skills()).isEmpty();
    assertThat(kim().duty()).isInstanceOf(Duty.Free.class);
    wants(() -> desk.approve(KIM, NOW), DriverEvent.GotMore.class);
    assertThat(kim().skills()).containsExactly(Skill.MANUAL_GEARBOX);
    assertThat(kim().wanted()).isEmpty();
    refuses(() -> desk.approve(KIM, NOW), DriverRefusal.ALREADY_DECIDED);
    refuses(() -> desk.apply(wish), DriverRefusal.ALREADY_APPROVED);
  }

  @Test
  void an_operators_no_to_more_leaves_what_was_approved() {
    know(on(new Duty.Free(NOW)));
    wants(
        () -> desk.apply(able(Skill.BUS, DriverFixtures.offDuty(KIM))),
        DriverEvent.AskedForMore.class);
    wants(() -> desk.reject(KIM, NOW), DriverEvent.GotNoMore.class);
    assertThat(kim().isApproved()).isTrue();
    assertThat(kim().skills()).isEmpty();
    assertThat(kim().wanted()).isEmpty();
  }

  @Test
  void how_a_driver_comes_is_theirs_to_change_but_not_while_somebody_waits_for_them() {
    know(on(new Duty.Free(NOW)));
    wants(() -> desk.changeProfile(KIM, Mobility.SCOOTER, false), DriverEvent.ProfileChanged.class);
    assertThat(kim().mobility()).isEqualTo(Mobility.SCOOTER);
    assertThat(kim().vehicle()).as("what was approved").isPresent();
  }

  @Test
  void a_driver_who_is_asked_or_busy_comes_as_it_was_promised() {
    know(on(new Duty.Asked(CALL, NOW)));
    know(DriverFixtures.withDuty(new Duty.Busy(CALL, NOW, false), DriverFixtures.offDuty(LEE)));
    refuses(() -> desk.changeProfile(KIM, Mobility.ON_FOOT, false), DriverRefusal.OFFER_OPEN);
    refuses(() -> desk.changeProfile(LEE, Mobility.CAR, true), DriverRefusal.CALL_IN_HAND);
    refuses(() -> desk.changeProfile(PARK, Mobility.CAR, true), DriverRefusal.NO_SUCH_DRIVER);
  }

  @Test
  void a_driver_goes_homeward_twice_a_night_and_a_night_ends_at_noon() {
    know(on(new Duty.Free(NOW)));
    Instant evening = Instant.parse("2025-11-03T12:00:00Z"); // 21:00 in Seoul
    Instant late = evening.plus(Duration.ofHours(6));
    Instant noon = Instant.parse("2025-11-04T03:00:00Z");
    refuses(() -> desk.endHomeward(KIM, evening), DriverRefusal.NOT_HOMEWARD);
    wants(() -> desk.goHomeward(KIM, HOME, evening, SEOUL), DriverEvent.WentHomeward.class);
    assertThat(kim().home()).contains(HOME);
    assertThat(kim().isHomeward(late)).isTrue();
    refuses(() -> desk.goHomeward(KIM, HOME, late, SEOUL), DriverRefusal.ALREADY_HOMEWARD);
    wants(() -> desk.endHomeward(KIM, late), DriverEvent.HomewardEnded.class);
    wants(() -> desk.goHomeward(KIM, HOME, late, SEOUL), DriverEvent.WentHomeward.class);
    wants(() -> desk.endHomeward(KIM, late), DriverEvent.HomewardEnded.class);
    refuses(() -> desk.goHomeward(KIM, HOME, late, SEOUL), DriverRefusal.HOMEWARD_USED_UP);
    wants(() -> desk.goHomeward(KIM, HOME, noon, SEOUL), DriverEvent.WentHomeward.class);
  }

  @Test
  void a_wish_to_go_home_ends_with_the_night() {
    know(on(new Duty.Free(NOW)));
    Instant lastSecond = Instant.parse("2025-11-04T02:59:59Z");
    wants(() -> desk.goHomeward(KIM, HOME, NOW, SEOUL), DriverEvent.WentHomeward.class);
    assertThat(kim().isHomeward(lastSecond)).isTrue();
    assertThat(kim().isHomeward(lastSecond.plusSeconds(1))).isFalse();
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

  private Driver kim() {
    return database.drivers().findDriver(KIM).orElseThrow();
  }

  private static Driver able(Skill skill, Driver driver) {
    Profile profile = driver.profile();
    return DriverFixtures.withProfile(
        new Profile(profile.vehicle(), Set.of(skill), profile.mobility(), false), driver);
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
