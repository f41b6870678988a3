package io.gaja.dispatch.matching;

import static io.gaja.dispatch.call.CallFixtures.GANGNAM;
import static io.gaja.dispatch.call.CallFixtures.HONGDAE;
import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallFixtures;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.call.Pricing;
import io.gaja.dispatch.call.Terms;
import io.gaja.dispatch.driver.DriverFixtures;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.id.Slot;
import io.gaja.dispatch.line.DispatchedLine;
import io.gaja.dispatch.line.Market;
import io.gaja.dispatch.line.Quote;
import io.gaja.dispatch.line.Wish;
import io.gaja.dispatch.line.designated.DesignatedFixtures;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A line that nobody knew of when the core was written is priced, dispatched and completed. */
class FourthLineTest {

  /** Somebody fetches something for 10,000 won: all that one must write. */
  private static final class ErrandLine implements DispatchedLine {
    @Override
    public LineCode code() {
      return new LineCode("errand");
    }

    @Override
    public Slot slot() {
      return new Slot("errand");
    }

    @Override
    public List<Quote> listQuotes(Wish wish, Market market) {
      Money price = Money.won(10_000);
      Terms terms =
          Terms.plain(
              CallFixtures.threeWavesOfThree(), new Pricing.Fixed(price), Duration.ofMinutes(5));
      return List.of(Quote.standard(this, wish.costing(CallFixtures.fareOf(price)), terms));
    }
  }

  private static final PersonId RIDER = new PersonId("rider");

  @AutoClose private final Town town = new Town();
  private final ErrandLine errands = new ErrandLine();
  private final Dispatcher dispatcher = town.newDispatcher(DesignatedFixtures.line(), errands);
  private final DriverId runner = new DriverId("runner");

  @Test
  void an_errand_is_offered_to_its_own_people_and_run_to_its_end() {
    knowRunner();
    town.freeDriver("taxi-driver", 50);
    CallId call = town.place(priced().placedBy(RIDER));
    Town.wakeAll(dispatcher);
    assertThat(town.askedFor(call)).containsExactly(runner);
    town.carryOut(call, new CallCommand.Accept(runner));
    town.carryOut(call, new CallCommand.Arrive(runner));
    town.carryOut(call, new CallCommand.Board(runner, Optional.empty()));
    town.carryOut(call, new CallCommand.Finish(runner, Optional.empty()));
    assertThat(town.call(call).state())
        .isInstanceOfSatisfying(
            CallState.Completed.class,
            completed ->
                assertThat(completed.receipt().fare().total()).isEqualTo(Money.won(10_000)));
    assertThat(town.duty(runner)).isInstanceOf(Duty.Free.class);
  }

  @Test
  void an_errand_may_run_while_its_rider_is_driven() {
    NewCall errand = priced().placedBy(RIDER);
    town.place(CallFixtures.wishOf(RIDER));
    assertThat(town.call(town.place(errand)).isOpen()).isTrue();
  }

  private Quote priced() {
    Wish wish = Wish.of(GANGNAM, HONGDAE, CallFixtures.trip().route(), town.clock().instant());
    Markets markets = new Markets(town.nearbyCalls(), town.drivers());
    Market market = markets.getMarket(errands, wish, town.clock().instant());
    return errands.listQuotes(wish, market).getFirst();
  }

  private void knowRunner() {
    town.freeDriver(
        DriverFixtures.freeOnLine(
            errands.code(),
            runner,
            DriverFixtures.northOf(Town.PICKUP, 300),
            town.clock().instant()));
  }
}
