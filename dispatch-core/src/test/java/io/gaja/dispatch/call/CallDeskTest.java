package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallFixtures.GANGNAM;
import static io.gaja.dispatch.call.CallFixtures.KIM;
import static io.gaja.dispatch.call.CallFixtures.LEE;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static io.gaja.dispatch.call.CallFixtures.RIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gaja.dispatch.driver.DriverFixtures;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.Rating;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.Slot;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.store.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door to every call: what it decides is saved, told and owed together, or not at all. */
class CallDeskTest {
  @AutoClose private final TestDatabase database = TestDatabase.fresh();
  private final List<CallEvent> told = new ArrayList<>();
  private CallObserver observer = (call, facts) -> told.addAll(facts);

  @BeforeEach
  void kim_is_near_and_free() {
    database.drivers().saveApplication(DriverFixtures.free(KIM, GANGNAM.point(), NOW));
  }

  @Test
  void a_placed_call_is_looked_after_at_once() {
    CallOutcome.Done placed = (CallOutcome.Done) place(CallFixtures.wishOf(RIDER));
    assertThat(placed.call().state()).isEqualTo(new CallState.Searching(0, NOW));
    assertThat(told).containsExactly(new CallEvent.Placed(NOW)).isEqualTo(placed.facts());
    assertThat(database.calls().listDue(NOW, 10)).containsExactly(placed.call());
  }

  @Test
  void nobody_needs_a_ride_to_where_they_stand() {
    Place doorNextTo = new Place("옆 건물", "", DriverFixtures.northOf(GANGNAM.point(), 20));
    Trip trip = CallFixtures.trip();
    Trip nowhere = Trip.direct(trip.pickup(), doorNextTo, trip.route(), trip.estimate());
    NewCall wish = CallFixtures.wishOf(RIDER);
    assertThat(place(CallFixtures.wishOf(RIDER, nowhere, wish.terms())))
        .isEqualTo(new CallOutcome.Refused(Refusal.NO_DISTANCE, Optional.empty()));
    assertThat(told).isEmpty();
  }

  @Test
  void a_car_that_is_brought_back_may_be_parked_where_it_was_handed_over() {
    Trip trip = CallFixtures.trip();
    Trip here = Trip.direct(trip.pickup(), trip.pickup(), trip.route(), trip.estimate());
    NewCall wish = CallFixtures.wishOf(RIDER, here, CallFixtures.valet());
    assertThat(place(wish)).isInstanceOf(CallOutcome.Done.class);
  }

  @Test
  void a_rider_with_an_open_call_is_shown_it_instead_of_a_second_one() {
    Call open = ((CallOutcome.Done) place(CallFixtures.wishOf(RIDER))).call();
    assertThat(place(CallFixtures.wishOf(RIDER)))
        .isEqualTo(new CallOutcome.Refused(Refusal.RIDER_HAS_A_CALL, Optional.of(open)));
  }

  @Test
  void a_car_is_looked_after_beside_a_ride() {
    place(CallFixtures.wishOf(RIDER));
    NewCall car =
        new NewCall(
            RIDER,
            Slot.CAR,
            CallFixtures.TAXI,
            CallFixtures.trip(),
            CallFixtures.valet(),
            Optional.of(CallFixtures.SONATA));
    Call placed = ((CallOutcome.Done) place(car)).call();
    assertThat(database.calls().findOpenCallOf(RIDER, Slot.CAR)).contains(placed);
    assertThat(place(car))
        .isEqualTo(new CallOutcome.Refused(Refusal.RIDER_HAS_A_CALL, Optional.of(placed)));
  }

  @Test
  void a_call_that_does_not_exist_is_refused_by_name() {
    assertThat(give(new CallId("none"), new CallCommand.Wake()))
        .isEqualTo(new CallOutcome.Refused(Refusal.NO_SUCH_CALL, Optional.empty()));
  }

  @Test
  void a_refusal_comes_with_the_call_as_it_stands_and_changes_nothing() {
    Call call = ((CallOutcome.Done) place(CallFixtures.wishOf(RIDER))).call();
    told.clear();
    assertThat(give(call.id(), new CallCommand.Accept(KIM)))
        .isEqualTo(new CallOutcome.Refused(Refusal.OFFER_OVER, Optional.of(call)));
    assertThat(database.calls().findCall(call.id())).contains(call);
    assertThat(told).isEmpty();
  }

  @Test
  void a_wave_leaves_out_whom_somebody_else_has_taken_meanwhile() {
    database
        .drivers()
        .saveApplication(
            DriverFixtures.withDuty(
                new Duty.Asked(new CallId("other"), NOW),
                DriverFixtures.free(LEE, GANGNAM.point(), NOW)));
    Call call = ((CallOutcome.Done) place(CallFixtures.wishOf(RIDER))).call();
    told.clear();
    give(call.id(), new CallCommand.SendWave(CallFixtures.offersTo(NOW, LEE, KIM)));
    assertThat(told)
        .containsExactly(new CallEvent.WaveSent(NOW, 1, CallFixtures.offersTo(NOW, KIM)));
  }

  @Test
  void stars_reach_the_driver_once() {
    Call done = CallFixtures.callThatIs(CallFixtures.completedBy(KIM));
    database.calls().add(done);
    give(done.id(), new CallCommand.Rate(RIDER, 4));
    give(done.id(), new CallCommand.Rate(RIDER, 4));
    assertThat(database.drivers().findDriver(KIM).orElseThrow().rating())
        .isEqualTo(new Rating(4, 1));
  }

  /** Law 3: what is owed for a change is saved with it, or the change did not happen. */
  @Test
  void nothing_has_happened_when_what_is_owed_for_it_cannot_be_saved() {
    Call call = ((CallOutcome.Done) place(CallFixtures.wishOf(RIDER))).call();
    observer =
        (changed, facts) -> {
          throw new IllegalStateException("no letter could be saved");
        };
    CallCommand wave = new CallCommand.SendWave(CallFixtures.offersTo(NOW, KIM));
    assertThatThrownBy(() -> give(call.id(), wave)).isInstanceOf(IllegalStateException.class);
    assertThat(database.calls().findCall(call.id())).contains(call);
    assertThat(database.drivers().findDriver(KIM).orElseThrow().duty())
        .isEqualTo(new Duty.Free(NOW));
  }

  private CallOutcome place(NewCall wish) {
    return database.transactions().run(() -> desk().place(wish));
  }

  private CallOutcome give(CallId call, CallCommand command) {
    return database.transactions().run(() -> desk().handle(call, command));
  }

  private CallDesk desk() {
    return new CallDesk(database.calls(), database.drivers(), observer, () -> NOW, new Random(1));
  }
}
