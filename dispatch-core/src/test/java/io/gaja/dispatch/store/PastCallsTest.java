package io.gaja.dispatch.store;

import static io.gaja.dispatch.call.CallFixtures.ESTIMATE;
import static io.gaja.dispatch.call.CallFixtures.GANGNAM;
import static io.gaja.dispatch.call.CallFixtures.HONGDAE;
import static io.gaja.dispatch.call.CallFixtures.KIM;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static io.gaja.dispatch.call.CallFixtures.TAXI;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallEvent;
import io.gaja.dispatch.call.CallFixtures;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.call.LikeTrip;
import io.gaja.dispatch.call.PastFare;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.driver.DriverFixtures;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is known of the calls around a place. */
class PastCallsTest {
  private static final Point HERE = GANGNAM.point();
  private static final Distance KILOMETRE = new Distance(1_000);
  private static final Instant HOUR_AGO = NOW.minus(Duration.ofHours(1));
  private static final Duration MATCHED_AFTER = Duration.ofMinutes(3);
  private static final int MANY = 100;

  @AutoClose private final TestDatabase database = TestDatabase.fresh();
  private final Calls calls = database.calls();
  private int made;

  @Test
  void calls_that_began_here_lately_are_counted() {
    know(TAXI, 900, NOW, CallFixtures.searching());
    know(TAXI, 10, HOUR_AGO, completed());
    know(TAXI, 1_100, NOW, CallFixtures.searching());
    know(TAXI, 10, HOUR_AGO.minusMillis(1), completed());
    know(new LineCode("valet"), 10, NOW, CallFixtures.searching());
    assertThat(calls.countStartedNear(TAXI, HERE, KILOMETRE, HOUR_AGO)).isEqualTo(2);
  }

  @Test
  void only_calls_without_a_driver_search() {
    know(TAXI, 10, NOW, CallFixtures.searching());
    know(TAXI, 20, NOW, CallFixtures.offeringTo(KIM));
    know(TAXI, 30, NOW, CallFixtures.assignedTo(KIM));
    know(TAXI, 40, NOW, completed());
    assertThat(calls.countSearchingNear(TAXI, HERE, KILOMETRE, HOUR_AGO)).isEqualTo(2);
  }

  @Test
  void a_call_that_was_taken_tells_its_price_and_how_long_that_took() {
    know(TAXI, 10, NOW, completed());
    assertThat(fares())
        .containsExactly(
            new PastFare(ESTIMATE, CallFixtures.trip().route().distance(), true, MATCHED_AFTER));
  }

  @Test
  void one_that_nobody_took_tells_for_how_long() {
    know(TAXI, 10, NOW, new CallState.Unserved(NOW.plusSeconds(600)));
    assertThat(fares())
        .singleElement()
        .satisfies(fare -> assertThat(fare.taken()).isFalse())
        .satisfies(fare -> assertThat(fare.waited()).isEqualTo(Duration.ofMinutes(10)));
  }

  @Test
  void a_much_longer_way_tells_nothing() {
    know(TAXI, 10, NOW, completed());
    Distance twice = new Distance(2 * CallFixtures.trip().route().distance().metres());
    assertThat(fares(twice)).isEmpty();
  }

  @Test
  void the_index_finds_them() {
    Document find =
        new Document("find", MongoCalls.COLLECTION)
            .append(
                "filter", PastCalls.startedNear(TAXI, HERE, KILOMETRE, HOUR_AGO).toBsonDocument());
    Document explained = database.mongo().executeCommand(new Document("explain", find));
    assertThat(explained.toJson())
        .contains("line_1_trip.pickup.point_2dsphere_placedAt_-1")
        .doesNotContain("COLLSCAN");
  }

  private List<PastFare> fares() {
    return fares(CallFixtures.trip().route().distance());
  }

  private List<PastFare> fares(Distance length) {
    return calls.listFaresLike(new LikeTrip(TAXI, HERE, KILOMETRE, length, 30), HOUR_AGO, MANY);
  }

  private static CallState completed() {
    return CallFixtures.completedBy(KIM);
  }

  private void know(LineCode line, double metresAway, Instant placedAt, CallState state) {
    Call plain = CallFixtures.callThatIs(state);
    Trip trip = plain.trip();
    Place pickup = new Place("여기", "", DriverFixtures.northOf(HERE, metresAway));
    String name = "call-" + ++made;
    Call call =
        new Call(
            new CallId(name),
            1,
            new PersonId(name),
            plain.slot(),
            line,
            Trip.direct(pickup, HONGDAE, trip.route(), trip.estimate()),
            plain.terms(),
            plain.handover(),
            plain.leg(),
            plain.boardingNumber(),
            placedAt,
            state,
            List.of(),
            List.of(),
            timeline(placedAt, state));
    assertThat(database.calls().add(call)).isTrue();
  }

  private static List<CallEvent> timeline(Instant placedAt, CallState state) {
    CallEvent placed = new CallEvent.Placed(placedAt);
    return state.findDriver().isPresent()
        ? List.of(placed, new CallEvent.DriverAssigned(placedAt.plus(MATCHED_AFTER), KIM, placedAt))
        : List.of(placed);
  }
}
