package io.gaja.dispatch.call;

import static io.gaja.dispatch.call.CallFixtures.ESTIMATE;
import static io.gaja.dispatch.call.CallFixtures.KIM;
import static io.gaja.dispatch.call.CallFixtures.LEE;
import static io.gaja.dispatch.call.CallFixtures.NOW;
import static io.gaja.dispatch.call.CallFixtures.PARK;
import static io.gaja.dispatch.call.CallFixtures.RIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gaja.dispatch.call.CallEvent.OfferWithdrawn;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Money;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How rider and drivers come to a price before somebody drives. */
class BargainStoriesTest {
  private static final Money MORE = Money.won(20_000);
  private static final Money MUCH = Money.won(22_000);
  private static final Duration OFFER = Duration.ofSeconds(12);

  private final CallStory story = CallStory.of(CallFixtures.ownCarThatIs(CallFixtures.searching()));

  @Test
  void a_raise_takes_the_open_offers_back_and_begins_the_search_anew_at_the_new_price() {
    story.sendWaveTo(KIM, LEE).give(new CallCommand.RaisePrice(RIDER, MORE));
    assertThat(story.facts())
        .containsExactly(
            new OfferWithdrawn(NOW, KIM, OfferWithdrawn.Why.PRICE_CHANGED),
            new OfferWithdrawn(NOW, LEE, OfferWithdrawn.Why.PRICE_CHANGED),
            new CallEvent.PriceRaised(NOW, ESTIMATE, MORE));
    assertThat(story.state()).isEqualTo(new CallState.Searching(0, NOW));
    assertThat(story.call().terms().pricing()).isEqualTo(new Pricing.Fixed(MORE));
    assertThat(story.call().trip().estimate())
        .isEqualTo(new Fare(List.of(new Fare.Item(Fare.Kind.AGREED_PRICE, MORE))));
  }

  @Test
  void who_said_no_to_less_may_be_asked_again_but_not_who_gave_up() {
    story.sendWaveTo(KIM).give(new CallCommand.Accept(KIM)).give(new CallCommand.GiveUp(KIM));
    story.sendWaveTo(LEE, PARK).give(new CallCommand.Decline(LEE)).atTheDeadline();
    story.give(new CallCommand.Wake());
    assertThat(story.call().declined()).containsExactlyInAnyOrder(KIM, LEE);
    assertThat(story.call().lapsed()).containsExactly(PARK);
    story.give(new CallCommand.RaisePrice(RIDER, MORE));
    assertThat(story.call().declined()).containsExactly(KIM);
    assertThat(story.call().lapsed()).isEmpty();
  }

  @Test
  void a_price_goes_up_to_the_ceiling_and_never_down() {
    assertThat(story.refusalOf(new CallCommand.RaisePrice(RIDER, ESTIMATE)))
        .isEqualTo(Refusal.PRICE_TOO_LOW);
    assertThat(story.refusalOf(new CallCommand.RaisePrice(RIDER, Money.won(30_001))))
        .isEqualTo(Refusal.PRICE_TOO_HIGH);
    story.give(new CallCommand.RaisePrice(RIDER, Money.won(30_000)));
  }

  @Test
  void the_price_of_a_call_by_the_meter_is_not_open_to_change() {
    CallStory taxi = CallStory.of(CallFixtures.newCall()).sendWaveTo(KIM);
    assertThat(taxi.refusalOf(new CallCommand.RaisePrice(RIDER, MORE)))
        .isEqualTo(Refusal.NOT_NEGOTIABLE);
    assertThat(taxi.refusalOf(new CallCommand.Counter(KIM, MORE)))
        .isEqualTo(Refusal.NOT_NEGOTIABLE);
  }

  @Test
  void a_bargain_wants_a_fixed_price_within_its_own_bounds() {
    Terms metered = CallFixtures.metered(CallFixtures.threeWavesOfThree());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> metered.bargaining(CallFixtures.bargain()));
    Trip cheap = CallFixtures.trip().costing(CallFixtures.fareOf(Money.won(11_000)));
    Terms terms = CallFixtures.fixed(Money.won(11_000)).bargaining(CallFixtures.bargain());
    assertThatIllegalArgumentException().isThrownBy(() -> CallFixtures.wishOf(RIDER, cheap, terms));
  }

  @Test
  void a_raise_is_suggested_after_a_while_without_an_answer() {
    for (int wave = 1; wave <= 3; wave++) {
      story.sendWaveTo(KIM).atTheDeadline().give(new CallCommand.Wake());
    }
    assertThat(story.facts())
        .containsExactly(
            new CallEvent.OfferLapsed(story.now(), KIM),
            new CallEvent.RaiseSuggested(
                NOW.plusSeconds(36), ESTIMATE, ESTIMATE.plus(Money.won(1_000))));
    assertThat(story.state()).isEqualTo(new CallState.Searching(3, story.now()));
  }

  @Test
  void a_counter_offer_outlives_the_others_of_its_wave_and_no_wave_goes_out_meanwhile() {
    story.sendWaveTo(KIM, LEE).give(new CallCommand.Counter(KIM, MORE));
    assertThat(story.facts())
        .containsExactly(new CallEvent.OfferCountered(NOW, KIM, MORE, NOW.plusSeconds(60)));
    story.later(OFFER).give(new CallCommand.Wake());
    assertThat(story.facts()).containsExactly(new CallEvent.OfferLapsed(story.now(), LEE));
    assertThat(story.refusalOf(new CallCommand.SendWave(List.of()))).isEqualTo(Refusal.MOVED_ON);
    assertThat(story.atTheDeadline().now()).isEqualTo(NOW.plusSeconds(60));
    story.give(new CallCommand.Wake());
    assertThat(story.facts()).contains(new CallEvent.OfferLapsed(story.now(), KIM));
    assertThat(story.state()).isEqualTo(new CallState.Searching(1, story.now()));
  }

  @Test
  void a_counter_offer_that_is_taken_is_the_price_of_the_ride() {
    story.sendWaveTo(KIM, LEE).give(new CallCommand.Counter(KIM, MORE));
    story.give(new CallCommand.TakeCounter(RIDER, KIM));
    assertThat(story.facts())
        .contains(
            new CallEvent.CounterTaken(NOW, KIM, MORE),
            new OfferWithdrawn(NOW, LEE, OfferWithdrawn.Why.TAKEN_BY_ANOTHER));
    story.give(new CallCommand.Arrive(KIM)).give(new CallCommand.Board(KIM, Optional.empty()));
    story.give(new CallCommand.Finish(KIM, Optional.empty()));
    assertThat(((CallState.Completed) story.state()).receipt().fare())
        .isEqualTo(new Fare(List.of(new Fare.Item(Fare.Kind.AGREED_PRICE, MORE))));
  }

  @Test
  void another_driver_of_the_wave_may_take_it_at_the_price_as_it_was() {
    story.sendWaveTo(KIM, LEE).give(new CallCommand.Counter(KIM, MORE));
    story.give(new CallCommand.Accept(LEE));
    assertThat(story.facts())
        .contains(new OfferWithdrawn(NOW, KIM, OfferWithdrawn.Why.TAKEN_BY_ANOTHER));
    assertThat(story.call().terms().pricing()).isEqualTo(new Pricing.Fixed(ESTIMATE));
    assertThat(story.refusalOf(new CallCommand.TakeCounter(RIDER, KIM)))
        .isEqualTo(Refusal.COUNTER_OVER);
  }

  @Test
  void a_driver_whose_price_was_left_is_not_asked_again_until_the_rider_offers_more() {
    story.sendWaveTo(KIM).give(new CallCommand.Counter(KIM, MUCH));
    story.give(new CallCommand.LeaveCounter(RIDER, KIM));
    assertThat(story.facts()).containsExactly(new CallEvent.CounterLeft(NOW, KIM));
    assertThat(story.state()).isEqualTo(new CallState.Searching(1, NOW));
    assertThat(story.call().declined()).containsExactly(KIM);
    story.give(new CallCommand.RaisePrice(RIDER, MORE));
    assertThat(story.call().declined()).isEmpty();
  }

  @Test
  void a_driver_asks_for_more_once_per_call_and_in_time() {
    story.sendWaveTo(KIM, LEE).give(new CallCommand.Counter(KIM, MORE));
    assertThat(story.refusalOf(new CallCommand.Counter(KIM, MUCH)))
        .isEqualTo(Refusal.COUNTERED_ALREADY);
    assertThat(story.refusalOf(new CallCommand.Counter(LEE, Money.won(31_000))))
        .isEqualTo(Refusal.PRICE_TOO_HIGH);
    assertThat(story.refusalOf(new CallCommand.Counter(LEE, ESTIMATE)))
        .isEqualTo(Refusal.PRICE_TOO_LOW);
    story.later(OFFER);
    assertThat(story.refusalOf(new CallCommand.Counter(LEE, MORE))).isEqualTo(Refusal.OFFER_OVER);
    story.later(Duration.ofMinutes(1));
    assertThat(story.refusalOf(new CallCommand.TakeCounter(RIDER, KIM)))
        .isEqualTo(Refusal.COUNTER_OVER);
  }

  @Test
  void the_price_is_raised_twenty_times_at_most() {
    for (int won = 1; won <= 20; won++) {
      story.give(new CallCommand.RaisePrice(RIDER, ESTIMATE.plus(Money.won(won))));
    }
    assertThat(story.refusalOf(new CallCommand.RaisePrice(RIDER, MUCH)))
        .isEqualTo(Refusal.TOO_MANY_CHANGES);
  }

  @Test
  void a_raise_is_suggested_also_while_nobody_is_near_and_five_times_at_most() {
    OfferPolicy many =
        new OfferPolicy(
            3,
            OFFER,
            60,
            CallFixtures.threeWavesOfThree().firstRadius(),
            CallFixtures.threeWavesOfThree().widestRadius());
    Terms terms = Terms.plain(many, new Pricing.Fixed(ESTIMATE), CallFixtures.FREE_WAITING);
    CallStory lonely =
        CallStory.of(
            CallFixtures.call(
                RIDER, terms.bargaining(CallFixtures.bargain()), CallFixtures.searching()));
    while (lonely.sendWaveTo().call().isOpen()) {
      lonely.atTheDeadline();
    }
    assertThat(lonely.call().timeline())
        .filteredOn(CallEvent.RaiseSuggested.class::isInstance)
        .hasSize(5)
        .first()
        .isEqualTo(
            new CallEvent.RaiseSuggested(
                NOW.plusSeconds(36), ESTIMATE, ESTIMATE.plus(Money.won(1_000))));
  }
}
