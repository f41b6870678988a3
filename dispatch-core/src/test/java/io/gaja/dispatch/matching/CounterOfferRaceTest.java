package io.gaja.dispatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.Race;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallFixtures;
import io.gaja.dispatch.call.CallOutcome;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Pricing;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Law 1, where a price is taken at the same instant as something else happens. */
class CounterOfferRaceTest {
  private static final int TIMES = 40;
  private static final Money MORE = Money.won(20_000);

  @AutoClose private final Town town = new Town();
  private final Dispatcher dispatcher = town.newDispatcher();
  private DriverId kim;
  private DriverId lee;

  @BeforeEach
  void two_drivers_are_near() {
    kim = town.freeDriver("kim", 80);
    lee = town.freeDriver("lee", 100);
  }

  @Test
  void the_rider_takes_a_counter_offer_while_another_driver_accepts_and_one_of_them_drives() {
    for (int time = 0; time < TIMES; time++) {
      PersonId rider = new PersonId("rider-" + time);
      CallId id = counteredByKim(rider);
      List<CallOutcome> outcomes =
          Race.atOnce(
              List.of(
                  () -> town.give(id, new CallCommand.TakeCounter(rider, kim)),
                  () -> town.give(id, new CallCommand.Accept(lee))));
      assertThat(outcomes).filteredOn(CallOutcome.Done.class::isInstance).hasSize(1);
      Call call = town.call(id);
      boolean taken = outcomes.getFirst() instanceof CallOutcome.Done;
      assertThat(call.state().findDriver()).contains(taken ? kim : lee);
      assertThat(call.terms().pricing())
          .isEqualTo(new Pricing.Fixed(taken ? MORE : CallFixtures.ESTIMATE));
      assertThat(town.duty(taken ? kim : lee)).isInstanceOf(Duty.Busy.class);
      assertThat(town.duty(taken ? lee : kim)).isInstanceOf(Duty.Free.class);
      town.carryOut(id, new CallCommand.CancelByOperator());
    }
  }

  @Test
  void the_rider_takes_and_cancels_at_once_and_nobody_is_left_with_a_dead_call() {
    for (int time = 0; time < TIMES; time++) {
      PersonId rider = new PersonId("rider-" + time);
      CallId id = counteredByKim(rider);
      List<CallOutcome> outcomes =
          Race.atOnce(
              List.of(
                  () -> town.give(id, new CallCommand.TakeCounter(rider, kim)),
                  () -> town.give(id, new CallCommand.CancelByRider(rider))));
      boolean taken = outcomes.getFirst() instanceof CallOutcome.Done;
      assertThat(outcomes.getLast()).isInstanceOf(CallOutcome.Done.class);
      assertThat(town.call(id).state()).isInstanceOf(CallState.Cancelled.class);
      assertThat(town.call(id).state().findDriver().isPresent()).isEqualTo(taken);
      assertThat(town.duty(kim)).isInstanceOf(Duty.Free.class);
      assertThat(town.duty(lee)).isInstanceOf(Duty.Free.class);
    }
  }

  @Test
  void the_price_is_raised_while_a_driver_accepts_and_the_driver_has_one_price_or_the_other() {
    for (int time = 0; time < TIMES; time++) {
      PersonId rider = new PersonId("rider-" + time);
      CallId id = counteredByKim(rider);
      List<CallOutcome> outcomes =
          Race.atOnce(
              List.of(
                  () -> town.give(id, new CallCommand.RaisePrice(rider, MORE)),
                  () -> town.give(id, new CallCommand.Accept(lee))));
      assertThat(outcomes).filteredOn(CallOutcome.Done.class::isInstance).hasSize(1);
      boolean raised = outcomes.getFirst() instanceof CallOutcome.Done;
      assertThat(town.call(id).terms().pricing())
          .isEqualTo(new Pricing.Fixed(raised ? MORE : CallFixtures.ESTIMATE));
      assertThat(town.duty(kim)).isInstanceOf(Duty.Free.class);
      assertThat(town.duty(lee)).isInstanceOf(raised ? Duty.Free.class : Duty.Busy.class);
      town.carryOut(id, new CallCommand.CancelByOperator());
    }
  }

  private CallId counteredByKim(PersonId rider) {
    CallOutcome placed =
        town.tryToPlace(CallFixtures.wishOf(rider, CallFixtures.trip(), CallFixtures.bargained()));
    CallId id = ((CallOutcome.Done) placed).call().id();
    dispatcher.wake(town.call(id));
    assertThat(town.askedFor(id)).containsExactlyInAnyOrder(kim, lee);
    town.carryOut(id, new CallCommand.Counter(kim, MORE));
    return id;
  }
}
