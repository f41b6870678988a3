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
import io.gaja.dispatch.call.NearbyCalls;
import io.gaja.dispatch.call.RecentFare;
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
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is known of the calls around a place. */
class NearbyCallsTest {
  private static final Point HERE = GANGNAM.point();
  private static final Distance KILOMETRE = new Distance(1_000);
  private static final Instant HOUR_AGO = NOW.minus(Duration.ofHours(1));
  private static final Duration MATCHED_AFTER = Duration.ofMinutes(3);
  private static final int MANY = 100;

  @AutoClose private final TestDatabase database = TestDatabase.fresh();
  private final NearbyCalls nearby = new MongoNearbyCalls(database.mongo());
  private int made;

  @Test
  void calls_that_began_here_lately_are_counted_up_to_a_bound() {
    know(TAXI, 900, NOW, CallFixtures.searching());
    know(TAXI, 10, HOUR_AGO, completed());
    know(TAXI, 1_100, NOW, CallFixtures.searching());
    know(TAXI, 10, HOUR_AGO.minusMillis(1), completed());
    know(new LineCode("valet"), 10, NOW, CallFixtures.searching());
    assertThat(nearby.countStarted(TAXI, HERE, KILOMETRE, HOUR_AGO, MANY)).isEqualTo(2);
    assertThat(nearby.countStarted(TAXI, HERE, KILOMETRE, HOUR_AGO, 1)).isEqualTo(1);
  }

  @Test
  void only_calls_without_a_driver_search() {
    know(TAXI, 10, NOW, CallFixtures.searching());
    know(TAXI, 20, NOW, CallFixtures.offeringTo(KIM));
    know(TAXI, 30, NOW, CallFixtures.assignedTo(KIM));
    know(TAXI, 40, NOW, completed());
    assertThat(nearby.countSearching(TAXI, HERE, KILOMETRE, HOUR_AGO, MANY)).isEqualTo(2);
  }

  @Test
  void a_call_that_was_taken_tells_its_price_and_how_long_that_took() {
    know(TAXI, 10, NOW, completed());
    assertThat(nearby.listFares(TAXI, HERE, KILOMETRE, HOUR_AGO, MANY))
        .containsExactly(
            new RecentFare(CallFixtures.trip().route().distance(), ESTIMATE, true, MATCHED_AFTER));
  }

  @Test
  void one_that_nobody_took_tells_for_how_long_and_one_that_was_cancelled_tells_nothing() {
    know(TAXI, 10, NOW, new CallState.Unserved(NOW.plusSeconds(600)));
    know(
        TAXI,
        20,
        NOW,
        new CallState.Cancelled(
            CallState.Cancelled.Cause.RIDER_WHILE_SEARCHING, Optional.empty(), NOW.plusSeconds(5)));
    assertThat(nearby.listFares(TAXI, HERE, KILOMETRE, HOUR_AGO, MANY))
        .singleElement()
        .satisfies(fare -> assertThat(fare.served()).isFalse())
        .satisfies(fare -> assertThat(fare.waited()).isEqualTo(Duration.ofMinutes(10)));
  }

  @Test
  void the_index_finds_them() {
    Document find =
        new Document("find", MongoCalls.COLLECTION)
            .append(
                "filter", MongoNearbyCalls.near(TAXI, HERE, KILOMETRE, HOUR_AGO).toBsonDocument());
    Document explained = database.mongo().executeCommand(new Document("explain", find));
    assertThat(explained.toJson())
        .contains("line_1_trip.pickup.point_2dsphere_placedAt_-1")
        .doesNotContain("COLLSCAN");
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
            List.of(
                new CallEvent.Placed(placedAt),
                new CallEvent.DriverAssigned(placedAt.plus(MATCHED_AFTER), KIM, placedAt)));
    assertThat(database.calls().add(call)).isTrue();
  }
}
