package io.gaja.dispatch.store;

import static io.gaja.dispatch.call.CallFixtures.KIM;
import static io.gaja.dispatch.call.CallFixtures.LEE;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static io.gaja.dispatch.call.CallFixtures.PARK;
import static io.gaja.dispatch.call.CallFixtures.RIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Updates;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallFixtures;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.id.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Calls in the database: what it refuses whoever asks, and what it finds. */
class MongoCallsTest {
  @AutoClose private final TestDatabase database = TestDatabase.fresh();
  private final MongoCalls calls = database.calls();

  @Test
  void a_rider_has_at_most_one_open_call_in_each_slot() {
    assertThat(calls.add(call("first", RIDER, CallFixtures.searching()))).isTrue();
    assertThat(calls.add(call("second", RIDER, CallFixtures.searching()))).isFalse();
    assertThat(calls.add(call("past", RIDER, new CallState.Unserved(NOW)))).isTrue();
    assertThat(calls.findOpenCallOf(RIDER).orElseThrow().id().value()).isEqualTo("first");
  }

  @Test
  void the_call_in_which_something_goes_on_comes_before_the_car_that_is_parked() {
    Call car = CallFixtures.valetThatIs(CallFixtures.parked(), 1);
    assertThat(calls.add(car)).isTrue();
    assertThat(calls.findOpenCallOf(RIDER)).contains(car);
    Call ride = call("ride", RIDER, CallFixtures.searching());
    assertThat(calls.add(ride)).isTrue();
    assertThat(calls.findOpenCallOf(RIDER)).contains(ride);
    assertThat(calls.findOpenCallOf(RIDER, Slot.CAR)).contains(car);
    assertThat(calls.listOpenCallsOf(RIDER)).containsExactlyInAnyOrder(car, ride);
  }

  @Test
  void where_somebody_parked_last_is_remembered() {
    Call car = CallFixtures.valetThatIs(CallFixtures.parked(), 1);
    assertThat(calls.add(car)).isTrue();
    assertThat(calls.findLastParkedBy(KIM, car.placedAt())).contains(car);
    assertThat(calls.findLastParkedBy(KIM, car.placedAt().plusMillis(1))).isEmpty();
    assertThat(calls.findLastParkedBy(LEE, car.placedAt())).isEmpty();
  }

  @Test
  void a_driver_has_at_most_one_call_in_hand() {
    add("first", CallFixtures.riding(KIM));
    add("past", CallFixtures.completedBy(KIM));
    assertThat(calls.add(call("second", new PersonId("other"), CallFixtures.assignedTo(KIM))))
        .as("refused by the index")
        .isFalse();
    assertThat(calls.findCallInHandOf(KIM).orElseThrow().id().value()).isEqualTo("first");
    assertThat(calls.findCallInHandOf(LEE)).isEmpty();
  }

  @Test
  void a_second_call_in_hand_cannot_be_saved_either() {
    add("first", CallFixtures.riding(KIM));
    Call other = add("second", CallFixtures.offeringTo(KIM));
    assertThatThrownBy(() -> calls.save(next(other, CallFixtures.assignedTo(KIM))))
        .isInstanceOf(MongoWriteException.class)
        .hasMessageContaining("one_call_in_hand_per_driver");
  }

  @Test
  void only_the_first_of_two_changes_to_the_same_version_is_saved() {
    Call call = add("call", CallFixtures.offeringTo(KIM));
    Call mine = next(call, CallFixtures.assignedTo(KIM));
    calls.save(mine);
    assertThatThrownBy(() -> calls.save(next(call, CallFixtures.searching())))
        .isInstanceOf(Calls.StaleCall.class);
    assertThat(calls.findCall(call.id())).contains(mine);
  }

  @Test
  void the_most_overdue_open_calls_are_due_first() {
    add("due", new CallState.Searching(0, NOW));
    add("overdue", new CallState.Searching(0, NOW.minusSeconds(60)));
    add("early", new CallState.Searching(0, NOW.plusMillis(1)));
    add("over", new CallState.Unserved(NOW));
    assertThat(names(calls.listDue(NOW, 10))).containsExactly("overdue", "due");
    assertThat(names(calls.listDue(NOW, 1))).containsExactly("overdue");
  }

  @Test
  void a_call_that_only_a_newer_version_can_read_does_not_keep_the_others_asleep() {
    add("strange", new CallState.Searching(0, NOW.minusSeconds(60)));
    add("due", new CallState.Searching(0, NOW));
    database
        .mongo()
        .getCollection(MongoCalls.COLLECTION)
        .updateOne(new Document("_id", "strange"), Updates.set("state.kind", "teleporting"));
    assertThat(names(calls.listDue(NOW, 10))).containsExactly("due");
  }

  @Test
  void a_driver_finds_the_calls_they_drove_declined_or_let_go_by() {
    add("driven", CallFixtures.completedBy(KIM));
    add("of-another", CallFixtures.completedBy(LEE));
    addWith("declined", List.of(KIM), List.of());
    addWith("lapsed", List.of(), List.of(KIM));
    assertThat(names(calls.listCallsWith(KIM, NOW, 10)))
        .containsExactlyInAnyOrder("driven", "declined", "lapsed");
    assertThat(calls.listCallsWith(KIM, NOW.plusMillis(1), 10)).isEmpty();
    assertThat(calls.listCallsWith(PARK, NOW, 10)).isEmpty();
  }

  @Test
  void operators_see_how_many_calls_stand_where() {
    Instant dayAgo = NOW.minusSeconds(86_400);
    add("one", CallFixtures.searching());
    add("two", CallFixtures.searching());
    add("three", CallFixtures.riding(KIM));
    add("ended", new CallState.Unserved(dayAgo));
    add("long-ended", new CallState.Unserved(dayAgo.minusMillis(1)));
    assertThat(calls.countByState(NOW))
        .isEqualTo(Map.of("searching", 2L, "riding", 1L, "unserved", 1L));
    assertThat(names(calls.listOpen(10))).containsExactlyInAnyOrder("one", "two", "three");
  }

  /** Open calls are few and calls are many: whatever runs often never reads the whole history. */
  @Test
  void looking_for_open_calls_does_not_read_the_closed_ones() {
    add("one", CallFixtures.searching());
    List<Document> questions =
        List.of(
            new Document("open", true),
            new Document("open", true).append("wakeAt", new Document("$lte", NOW)),
            new Document("open", true).append("rider", "rider"),
            new Document("open", true).append("driver", "kim"),
            new Document(
                "$or",
                List.of(
                    new Document("open", true),
                    new Document("endedAt", new Document("$gte", NOW)))),
            new Document("line", "taxi")
                .append("placedAt", new Document("$gte", NOW))
                .append(
                    "trip.pickup.point",
                    new Document(
                        "$geoWithin",
                        new Document(
                            "$centerSphere", List.of(List.of(127.0276, 37.4979), 0.0001)))));
    for (Document question : questions) {
      Document plan =
          database.mongo().getCollection(MongoCalls.COLLECTION).find(question).explain();
      assertThat(plan.toString()).as(question.toString()).doesNotContain("COLLSCAN");
    }
  }

  private Call add(String name, CallState state) {
    Call call = call(name, new PersonId("rider-of-" + name), state);
    assertThat(calls.add(call)).isTrue();
    return call;
  }

  private void addWith(String name, List<DriverId> declined, List<DriverId> lapsed) {
    Call plain = call(name, new PersonId("rider-of-" + name), new CallState.Unserved(NOW));
    assertThat(calls.add(copy(plain, plain.version(), plain.state(), declined, lapsed))).isTrue();
  }

  private static Call call(String name, PersonId rider, CallState state) {
    Call plain =
        CallFixtures.call(rider, CallFixtures.metered(CallFixtures.threeWavesOfThree()), state);
    return new Call(
        new CallId(name),
        1,
        rider,
        plain.slot(),
        plain.line(),
        plain.trip(),
        plain.terms(),
        plain.handover(),
        plain.leg(),
        plain.boardingNumber(),
        NOW,
        state,
        List.of(),
        List.of(),
        plain.timeline());
  }

  private static Call next(Call call, CallState state) {
    return copy(call, call.version() + 1, state, call.declined(), call.lapsed());
  }

  private static Call copy(
      Call call, long version, CallState state, List<DriverId> declined, List<DriverId> lapsed) {
    return new Call(
        call.id(),
        version,
        call.rider(),
        call.slot(),
        call.line(),
        call.trip(),
        call.terms(),
        call.handover(),
        call.leg(),
        call.boardingNumber(),
        call.placedAt(),
        state,
        declined,
        lapsed,
        call.timeline());
  }

  private static List<String> names(List<Call> found) {
    return found.stream().map(call -> call.id().value()).toList();
  }

  @Test
  void a_call_that_was_never_placed_is_not_found() {
    assertThat(calls.findCall(new CallId("none"))).isEqualTo(Optional.empty());
  }
}
