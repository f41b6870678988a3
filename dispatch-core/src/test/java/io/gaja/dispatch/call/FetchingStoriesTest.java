package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallFixtures.BOARDING_NUMBER;
import static io.gaja.dispatch.call.CallFixtures.DRIVE;
import static io.gaja.dispatch.call.CallFixtures.ESTIMATE;
import static io.gaja.dispatch.call.CallFixtures.GANGNAM;
import static io.gaja.dispatch.call.CallFixtures.HONGDAE;
import static io.gaja.dispatch.call.CallFixtures.KIM;
import static io.gaja.dispatch.call.CallFixtures.LEE;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static io.gaja.dispatch.call.CallFixtures.PARK;
import static io.gaja.dispatch.call.CallFixtures.RIDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.call.CallState.Cancelled.Cause;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A car that is handed over, parked, and brought back by whoever is near then. */
class FetchingStoriesTest {
  private static final Optional<String> NUMBER = Optional.of(BOARDING_NUMBER.digits());
  private static final Place BAY = new Place("홍대입구역 B12", HONGDAE.address(), HONGDAE.point());

  private final CallStory parked = CallStory.of(parkedByKim());

  private static Call parkedByKim() {
    return CallStory.of(CallFixtures.valetThatIs(CallFixtures.arrived(KIM), 1))
        .give(new CallCommand.Board(KIM, NUMBER))
        .give(new CallCommand.Park(KIM, " B12 ", " desk, tag 7 "))
        .call();
  }

  private CallStory wantedAtOnce() {
    return parked.give(new CallCommand.BringBack(RIDER, NOW));
  }

  private CallStory broughtBy(DriverId driver) {
    return wantedAtOnce()
        .sendWaveTo(driver)
        .give(new CallCommand.Accept(driver))
        .give(new CallCommand.Arrive(driver))
        .give(new CallCommand.Board(driver, Optional.empty()));
  }

  @Test
  void the_valet_who_parks_a_car_is_free_and_the_call_knows_the_bay() {
    assertThat(parked.state())
        .isEqualTo(
            new CallState.Parked("B12", NOW, Optional.empty(), NOW.plus(Duration.ofHours(12))));
    assertThat(DutyChanges.of(parked.call().id(), List.of(parked.call().timeline().getLast())))
        .extracting(change -> change.driver())
        .containsExactly(KIM);
    assertThat(parked.call().handover().orElseThrow().bay()).isEqualTo("B12");
  }

  @Test
  void whoever_brings_it_knows_where_the_key_is() {
    assertThat(parked.call().handover().orElseThrow().key()).isEqualTo("desk, tag 7");
    CallStory tooLong = CallStory.of(CallFixtures.valetThatIs(CallFixtures.riding(KIM), 1));
    assertThat(tooLong.refusalOf(new CallCommand.Park(KIM, "B12", "x".repeat(101))))
        .isEqualTo(Refusal.BAD_NOTE);
  }

  @Test
  void the_way_back_goes_from_the_bay_to_where_the_car_was_handed_over() {
    wantedAtOnce();
    assertThat(parked.facts())
        .containsExactly(new CallEvent.CarWanted(NOW, NOW), new CallEvent.FetchStarted(NOW));
    assertThat(parked.state()).isEqualTo(new CallState.Searching(0, NOW));
    assertThat(parked.call().leg()).isEqualTo(2);
    assertThat(parked.call().trip().pickup()).isEqualTo(BAY);
    assertThat(parked.call().trip().dropOff()).isEqualTo(GANGNAM);
  }

  @Test
  void another_valet_brings_it_and_hands_it_to_whoever_knows_the_number() {
    CallStory story = broughtBy(LEE).later(DRIVE);
    assertThat(story.refusalOf(new CallCommand.Finish(LEE, Optional.empty())))
        .isEqualTo(Refusal.NUMBER_NEEDED);
    assertThat(story.refusalOf(new CallCommand.HandBack(LEE, Optional.of("0000"))))
        .isEqualTo(Refusal.WRONG_BOARDING_NUMBER);
    story.give(new CallCommand.HandBack(LEE, NUMBER));
    CallState.Completed done = (CallState.Completed) story.state();
    assertThat(story.facts()).contains(new CallEvent.CarHandedBack(story.now(), LEE, true));
    assertThat(done.receipt())
        .isEqualTo(new Receipt(CallFixtures.fareOf(ESTIMATE), NOW, story.now()));
  }

  @Test
  void a_car_that_is_wanted_later_is_looked_after_ten_minutes_ahead() {
    Instant later = NOW.plus(Duration.ofHours(2));
    parked.give(new CallCommand.BringBack(RIDER, later));
    assertThat(parked.state())
        .isEqualTo(
            new CallState.Parked(
                "B12", NOW, Optional.of(later), later.minus(Duration.ofMinutes(10))));
    parked.atTheDeadline().give(new CallCommand.Wake());
    assertThat(parked.state()).isEqualTo(new CallState.Searching(0, parked.now()));
  }

  @Test
  void a_car_nobody_can_fetch_stays_parked_and_somebody_is_looked_for_again_and_again() {
    wantedAtOnce();
    for (int attempt = 1; attempt <= Fetching.MOST_ATTEMPTS; attempt++) {
      for (int wave = 1; wave <= 4; wave++) {
        parked.sendWaveTo().atTheDeadline();
      }
      assertThat(CallFacts.findLast(parked.call().timeline(), CallEvent.NobodyToFetch.class))
          .get()
          .extracting(CallEvent.NobodyToFetch::attempt)
          .isEqualTo(attempt);
      parked.give(new CallCommand.Wake());
    }
    assertThat(parked.state())
        .as("now it waits for the owner")
        .isEqualTo(
            new CallState.Parked("B12", NOW, Optional.empty(), NOW.plus(Duration.ofHours(36))));
    parked.give(new CallCommand.BringBack(RIDER, NOW));
    assertThat(parked.state()).isInstanceOf(CallState.Searching.class);
  }

  @Test
  void everybody_may_be_asked_for_the_way_back_also_who_did_not_want_the_way_there() {
    CallStory story =
        CallStory.of(CallFixtures.valetThatIs(CallFixtures.searching(), 1))
            .sendWaveTo(LEE, KIM)
            .give(new CallCommand.Decline(LEE))
            .give(new CallCommand.Accept(KIM))
            .give(new CallCommand.Arrive(KIM))
            .give(new CallCommand.Board(KIM, NUMBER))
            .give(new CallCommand.Park(KIM, "B12", ""));
    assertThat(story.call().declined()).containsExactly(LEE);
    story.give(new CallCommand.BringBack(RIDER, NOW));
    assertThat(story.call().declined()).isEmpty();
  }

  @Test
  void a_forgotten_car_is_remembered_after_half_a_day_then_daily_and_handed_to_the_operators() {
    List<Duration> reminders = new ArrayList<>();
    while (parked.atTheDeadline().give(new CallCommand.Wake()).call().isOpen()) {
      reminders.add(Duration.between(NOW, parked.now()));
    }
    assertThat(reminders)
        .hasSize(14)
        .startsWith(Duration.ofHours(12), Duration.ofHours(36))
        .endsWith(Duration.ofHours(12 + 13 * 24));
    assertThat(parked.state())
        .isEqualTo(new CallState.Cancelled(Cause.ABANDONED, Optional.empty(), parked.now()));
  }

  @Test
  void nobody_leaves_a_car_that_is_with_them_but_parks_it_again() {
    CallStory story = broughtBy(LEE);
    assertThat(story.refusalOf(new CallCommand.GiveUp(LEE))).isEqualTo(Refusal.CAR_IN_HAND);
    story.give(new CallCommand.Park(LEE, "C3", ""));
    assertThat(story.call().state().findDriver()).isEmpty();
    story.give(new CallCommand.BringBack(RIDER, NOW));
    assertThat(story.call().trip().pickup().name()).isEqualTo("홍대입구역 C3");
    assertThat(story.call().trip().dropOff()).isEqualTo(GANGNAM);
  }

  @Test
  void a_valet_who_has_not_reached_the_bay_may_give_up_and_another_is_looked_for() {
    wantedAtOnce().sendWaveTo(LEE).give(new CallCommand.Accept(LEE));
    parked.give(new CallCommand.GiveUp(LEE));
    assertThat(parked.state()).isEqualTo(new CallState.Searching(0, NOW));
    assertThat(parked.call().leg()).isEqualTo(2);
  }

  @Test
  void a_valet_who_never_comes_for_the_car_loses_it_to_another() {
    wantedAtOnce().sendWaveTo(LEE).give(new CallCommand.Accept(LEE));
    while (parked.state() instanceof CallState.InHand) {
      parked.atTheDeadline().give(new CallCommand.Wake());
    }
    assertThat(parked.facts()).containsExactly(new CallEvent.DriverGaveUp(parked.now(), LEE));
    assertThat(parked.state()).isInstanceOf(CallState.Searching.class);
  }

  /** Law of the trade: who has the car brings it back, whatever is tapped. */
  @Test
  void no_tap_but_handing_it_back_ends_a_call_whose_car_is_with_us() {
    List<Call> away =
        List.of(
            CallFixtures.valetThatIs(CallFixtures.riding(KIM), 1),
            CallFixtures.valetThatIs(CallFixtures.parked(), 1),
            CallFixtures.valetThatIs(CallFixtures.searching(), 2),
            CallFixtures.valetThatIs(CallFixtures.offeringTo(KIM), 2),
            CallFixtures.valetThatIs(CallFixtures.assignedTo(KIM), 2),
            CallFixtures.valetThatIs(CallFixtures.arrived(KIM), 2),
            CallFixtures.valetThatIs(CallFixtures.riding(KIM), 2));
    Instant late = NOW.plus(Duration.ofDays(1));
    for (Call call : away) {
      for (CallCommand tap :
          List.of(
              new CallCommand.CancelByRider(RIDER),
              new CallCommand.GiveUp(KIM),
              new CallCommand.ReportAbsent(KIM),
              new CallCommand.Finish(KIM, Optional.of(ESTIMATE)),
              new CallCommand.HandBack(KIM, Optional.of("0000")))) {
        assertThat(CallLifecycle.decide(call, tap, late))
            .as("%s on %s", tap, call.state())
            .satisfiesAnyOf(
                decision -> assertThat(decision).isInstanceOf(Decision.Refused.class),
                decision -> assertThat(((Decision.Accepted) decision).next().isOpen()).isTrue());
      }
    }
  }

  @Test
  void a_car_can_be_wanted_for_as_long_as_it_is_looked_after() {
    assertThat(parked.refusalOf(new CallCommand.BringBack(RIDER, NOW.plus(Duration.ofDays(15)))))
        .isEqualTo(Refusal.TIME_TOO_FAR);
  }

  @Test
  void where_car_and_key_are_may_be_told_until_they_are_handed_over_and_never_gets_cut() {
    CallStory story = CallStory.of(CallFixtures.ownCarThatIs(CallFixtures.assignedTo(PARK)));
    String tooLong = "가".repeat(101);
    assertThat(story.refusalOf(update(tooLong))).isEqualTo(Refusal.BAD_NOTE);
    story.give(update("지하 2층"));
    assertThat(story.call().handover().orElseThrow().bay()).isEqualTo("지하 2층");
    assertThat(story.call().handover().orElseThrow().car()).isEqualTo(CallFixtures.SONATA.car());
    assertThat(parked.refusalOf(update("지하 2층"))).isEqualTo(Refusal.CAR_IN_HAND);
    assertThat(CallStory.of(CallFixtures.newCall()).refusalOf(update("지하 2층")))
        .isEqualTo(Refusal.NO_CAR);
  }

  private static CallCommand update(String bay) {
    return new CallCommand.UpdateHandover(RIDER, bay, "", Optional.empty());
  }

  @Test
  void the_driver_who_stands_before_the_car_shows_how_it_looks_ten_times_at_most() {
    CallStory story = CallStory.of(CallFixtures.valetThatIs(CallFixtures.arrived(KIM), 1));
    CallCommand photo = new CallCommand.ShowCar(KIM, "photo");
    for (int times = 1; times <= 10; times++) {
      story.give(photo);
    }
    assertThat(story.refusalOf(photo)).isEqualTo(Refusal.TOO_MANY_CHANGES);
    assertThat(story.refusalOf(new CallCommand.ShowCar(LEE, "photo"))).isEqualTo(Refusal.NOT_YOURS);
  }
}
