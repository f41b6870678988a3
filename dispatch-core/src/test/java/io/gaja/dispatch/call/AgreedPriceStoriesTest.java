package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallFixtures.ESTIMATE;
import static io.gaja.dispatch.call.CallFixtures.GANGNAM;
import static io.gaja.dispatch.call.CallFixtures.KIM;
import static io.gaja.dispatch.call.CallFixtures.LEE;
import static io.gaja.dispatch.call.CallFixtures.RIDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an agreed price comes to in the end: stops, waiting, and the receipt item by item. */
class AgreedPriceStoriesTest {
  private static final Money FOUR_THOUSAND = Money.won(4_000);
  private static final Route LONGER =
      new Route(Distance.ofKilometres(15), Duration.ofMinutes(40), Route.Source.ESTIMATE);
  private static final CallCommand STOP = stopFor(FOUR_THOUSAND);

  private final CallStory story =
      CallStory.of(CallFixtures.ownCarThatIs(CallFixtures.arrived(KIM)));

  private static CallCommand stopFor(Money price) {
    return new CallCommand.ProposeStop(RIDER, GANGNAM, price, LONGER);
  }

  @Test
  void a_stop_that_the_driver_agrees_to_makes_the_way_longer_and_the_price_higher() {
    story.give(STOP);
    assertThat(story.call().findProposedStop()).isPresent();
    story.give(new CallCommand.AnswerStop(KIM, true));
    Trip trip = story.call().trip();
    assertThat(trip.stops()).containsExactly(GANGNAM);
    assertThat(trip.route()).isEqualTo(LONGER);
    assertThat(trip.estimate().total()).isEqualTo(ESTIMATE.plus(FOUR_THOUSAND));
    assertThat(story.call().terms().pricing())
        .isEqualTo(new Pricing.Fixed(ESTIMATE.plus(FOUR_THOUSAND)));
    assertThat(story.call().findProposedStop()).isEmpty();
  }

  @Test
  void a_stop_that_the_driver_declines_changes_nothing() {
    Call before = story.call();
    story.give(STOP).give(new CallCommand.AnswerStop(KIM, false));
    assertThat(story.call().trip()).isEqualTo(before.trip());
    assertThat(story.call().terms()).isEqualTo(before.terms());
    story.give(STOP);
  }

  @Test
  void one_stop_is_asked_for_at_a_time_and_three_are_the_most() {
    for (int stop = 1; stop <= 3; stop++) {
      story.give(STOP);
      assertThat(story.refusalOf(STOP)).isEqualTo(Refusal.STOP_PENDING);
      assertThat(story.refusalOf(new CallCommand.AnswerStop(LEE, true)))
          .isEqualTo(Refusal.NOT_YOURS);
      story.give(new CallCommand.AnswerStop(KIM, true));
    }
    assertThat(story.refusalOf(STOP)).isEqualTo(Refusal.TOO_MANY_STOPS);
  }

  @Test
  void who_goes_by_the_meter_just_tells_the_driver() {
    CallStory taxi = CallStory.of(CallFixtures.callThatIs(CallFixtures.riding(KIM)));
    assertThat(taxi.refusalOf(STOP)).isEqualTo(Refusal.STOP_BY_METER);
    assertThat(story.refusalOf(stopFor(Money.won(-1)))).isEqualTo(Refusal.FARE_OUT_OF_BOUNDS);
  }

  @Test
  void a_stop_that_nobody_answered_is_forgotten_with_the_driver_who_gave_up() {
    story.give(STOP).give(new CallCommand.GiveUp(KIM));
    assertThat(story.call().findProposedStop()).isEmpty();
    story.sendWaveTo(LEE).give(new CallCommand.Accept(LEE));
    assertThat(story.refusalOf(new CallCommand.AnswerStop(LEE, true)))
        .isEqualTo(Refusal.NO_STOP_ASKED);
  }

  @Test
  void agreed_stops_stay_on_top_when_the_price_is_raised_after_the_driver_gave_up() {
    story.give(STOP).give(new CallCommand.AnswerStop(KIM, true)).give(new CallCommand.GiveUp(KIM));
    story.give(new CallCommand.RaisePrice(RIDER, Money.won(25_000)));
    assertThat(story.call().trip().estimate())
        .isEqualTo(
            fare(
                new Fare.Item(Fare.Kind.AGREED_PRICE, Money.won(21_000)),
                new Fare.Item(Fare.Kind.STOP, FOUR_THOUSAND)));
  }

  @Test
  void each_begun_unit_beyond_the_free_waiting_is_charged_and_nothing_before_it() {
    assertThat(waitingAfter(CallFixtures.FREE_WAITING)).isEmpty();
    assertThat(waitingAfter(CallFixtures.FREE_WAITING.plusMillis(1))).contains(Money.won(3_000));
    assertThat(waitingAfter(CallFixtures.FREE_WAITING.plusMinutes(10))).contains(Money.won(3_000));
    assertThat(waitingAfter(CallFixtures.FREE_WAITING.plusMinutes(11))).contains(Money.won(6_000));
  }

  private static Optional<Money> waitingAfter(Duration waited) {
    return CallStory.of(CallFixtures.ownCarThatIs(CallFixtures.arrived(KIM)))
        .later(waited)
        .give(new CallCommand.Board(KIM, Optional.empty()))
        .facts()
        .stream()
        .filter(CallEvent.WaitingCharged.class::isInstance)
        .map(fact -> ((CallEvent.WaitingCharged) fact).fee())
        .findFirst();
  }

  @Test
  void the_receipt_says_item_by_item_what_was_agreed_and_what_came_on_top() {
    story.give(STOP).give(new CallCommand.AnswerStop(KIM, true)).later(Duration.ofMinutes(16));
    story.give(new CallCommand.Board(KIM, Optional.empty()));
    story.give(new CallCommand.Finish(KIM, Optional.empty()));
    Fare fare = ((CallState.Completed) story.state()).receipt().fare();
    assertThat(fare)
        .isEqualTo(
            fare(
                new Fare.Item(Fare.Kind.BASE, ESTIMATE),
                new Fare.Item(Fare.Kind.STOP, FOUR_THOUSAND),
                new Fare.Item(Fare.Kind.WAITING, Money.won(6_000))));
    assertThat(fare.total()).isEqualTo(ESTIMATE.plus(Money.won(10_000)));
  }

  private static Fare fare(Fare.Item... items) {
    return new Fare(List.of(items));
  }
}
