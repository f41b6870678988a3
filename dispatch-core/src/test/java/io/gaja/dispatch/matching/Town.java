package io.gaja.dispatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.gaja.dispatch.SettableClock;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallDesk;
import io.gaja.dispatch.call.CallFixtures;
import io.gaja.dispatch.call.CallOutcome;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.call.NearbyCalls;
import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.DriverFixtures;
import io.gaja.dispatch.driver.Drivers;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.fare.Tariff;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.ServiceLine;
import io.gaja.dispatch.line.ServiceLines;
import io.gaja.dispatch.line.taxi.TaxiLine;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.store.MongoNearbyCalls;
import io.gaja.dispatch.store.TestDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;

/** Calls and drivers around Gangnam on a real database, with a clock that a test moves on. */
final class Town implements AutoCloseable {
  static final Point PICKUP = CallFixtures.GANGNAM.point();

  private final TestDatabase database = TestDatabase.fresh();
  private final SettableClock clock = new SettableClock(CallFixtures.NOW);
  private final CallDesk desk = newDesk();

  /** A dispatcher such as each instance of the application has one, for the taxi alone. */
  Dispatcher newDispatcher() {
    return newDispatcher(taxi());
  }

  static TaxiLine taxi() {
    Tariff tariff = (route, departure, leaves) -> CallFixtures.fareOf(CallFixtures.ESTIMATE);
    return new TaxiLine(
        tariff, point -> true, CallFixtures.threeWavesOfThree(), CallFixtures.FREE_WAITING);
  }

  Dispatcher newDispatcher(ServiceLine... lines) {
    return new Dispatcher(
        calls(),
        nearbyCalls(),
        drivers(),
        new ServiceLines(List.of(lines)),
        newDesk(),
        database.transactions(),
        clock);
  }

  private CallDesk newDesk() {
    return new CallDesk(calls(), drivers(), (call, facts) -> {}, clock, new Random(1));
  }

  Calls calls() {
    return database.calls();
  }

  NearbyCalls nearbyCalls() {
    return new MongoNearbyCalls(database.mongo());
  }

  Drivers drivers() {
    return database.drivers();
  }

  InstantSource clock() {
    return clock;
  }

  void pass(Duration time) {
    clock.pass(time);
  }

  /** An approved taxi driver, free and so many metres north of the pickup. */
  DriverId freeDriver(String name, double metresAway) {
    DriverId id = new DriverId(name);
    freeDriver(
        DriverFixtures.free(id, DriverFixtures.northOf(PICKUP, metresAway), clock.instant()));
    return id;
  }

  void freeDriver(Driver driver) {
    assertThat(drivers().saveApplication(driver)).isTrue();
  }

  CallOutcome tryToPlace(NewCall wish) {
    return database.transactions().run(() -> desk.place(wish));
  }

  CallId place(String rider, OfferPolicy offers) {
    return place(CallFixtures.wishOf(new PersonId(rider), offers));
  }

  CallId place(NewCall wish) {
    CallOutcome outcome = tryToPlace(wish);
    assertThat(outcome).isInstanceOf(CallOutcome.Done.class);
    return ((CallOutcome.Done) outcome).call().id();
  }

  CallOutcome give(CallId call, CallCommand command) {
    return database.transactions().run(() -> desk.handle(call, command));
  }

  void carryOut(CallId call, CallCommand command) {
    assertThat(give(call, command)).isInstanceOf(CallOutcome.Done.class);
  }

  Call call(CallId id) {
    return calls().findCall(id).orElseThrow();
  }

  List<DriverId> askedFor(CallId id) {
    return call(id).state() instanceof CallState.Offering offering
        ? offering.offers().stream().map(offer -> offer.driver()).toList()
        : List.of();
  }

  Duty duty(DriverId id) {
    return drivers().findDriver(id).orElseThrow().duty();
  }

  /** Wakes every call that is due, once. */
  static void wakeAll(Dispatcher dispatcher) {
    dispatcher.listDue(100).forEach(dispatcher::wake);
  }

  @Override
  public void close() {
    database.close();
  }
}
