package io.gaja.dispatch.call;

import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.car.CarSize;
import io.gaja.dispatch.car.Gearbox;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.OfferId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.id.Slot;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Calls in any state, where a test says only what matters to it. All happens around {@link #NOW}.
 */
public final class CallFixtures {
  public static final Instant NOW = Instant.parse("2025-11-03T09:00:00Z");
  public static final PersonId RIDER = new PersonId("rider");
  public static final DriverId KIM = new DriverId("kim");
  public static final DriverId LEE = new DriverId("lee");
  public static final DriverId PARK = new DriverId("park");
  public static final LineCode TAXI = new LineCode("taxi");
  public static final BoardingNumber BOARDING_NUMBER = new BoardingNumber("4821");
  public static final Place GANGNAM =
      new Place("강남역", "서울 강남구 강남대로 396", new Point(37.4979, 127.0276));
  public static final Place HONGDAE =
      new Place("홍대입구역", "서울 마포구 양화로 160", new Point(37.5572, 126.9245));
  public static final Duration DRIVE = Duration.ofMinutes(32);
  public static final Duration FREE_WAITING = Duration.ofMinutes(5);
  public static final Money ESTIMATE = Money.won(18_500);
  public static final Money LOWEST = Money.won(9_250);
  public static final Money HIGHEST = Money.won(55_500);

  public static final Handover SONATA =
      Handover.of(new Car("쏘나타", "12가 3456", Gearbox.AUTOMATIC, CarSize.ORDINARY))
          .standingAt("지하 3층 B12")
          .withKey("발렛 데스크에 맡김");

  private CallFixtures() {}

  /** Three drivers per wave, 12 seconds, three waves, from 1 km up to 3 km. */
  public static OfferPolicy threeWavesOfThree() {
    return new OfferPolicy(
        3, Duration.ofSeconds(12), 3, Distance.ofKilometres(1), Distance.ofKilometres(3));
  }

  public static Terms metered(OfferPolicy offers) {
    return Terms.plain(offers, new Pricing.Metered(LOWEST, HIGHEST), FREE_WAITING);
  }

  public static Terms fixed(Money price) {
    return Terms.plain(threeWavesOfThree(), new Pricing.Fixed(price), FREE_WAITING);
  }

  /** Steps of 1,000 from 12,000 to 30,000 won; a raise is suggested after 30 s of nobody. */
  public static Bargain bargain() {
    return new Bargain(
        Money.won(1_000),
        Money.won(12_000),
        Money.won(30_000),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1));
  }

  /** The rider names the price; each begun ten minutes of waiting cost 3,000 won. */
  public static Terms bargained() {
    return fixed(ESTIMATE)
        .bargaining(bargain())
        .charging(new WaitingFee(Duration.ofMinutes(10), Money.won(3_000)));
  }

  public static Terms valet() {
    return fixed(ESTIMATE).fetchingBack();
  }

  public static Trip trip() {
    return Trip.direct(
        GANGNAM,
        HONGDAE,
        new Route(Distance.ofKilometres(12.4), DRIVE, Route.Source.ESTIMATE),
        fareOf(ESTIMATE));
  }

  public static NewCall wishOf(PersonId rider, OfferPolicy offers) {
    return wishOf(rider, trip(), metered(offers));
  }

  public static NewCall wishOf(PersonId rider, Trip trip, Terms terms) {
    return new NewCall(rider, Slot.RIDE, TAXI, trip, terms, Optional.empty());
  }

  public static NewCall wishOf(PersonId rider) {
    return wishOf(rider, threeWavesOfThree());
  }

  public static Call callThatIs(CallState state) {
    return call(RIDER, metered(threeWavesOfThree()), state);
  }

  public static Call call(PersonId rider, Terms terms, CallState state) {
    return new Call(
        new CallId("call-of-" + rider),
        1,
        rider,
        Slot.RIDE,
        TAXI,
        trip(),
        terms,
        Optional.empty(),
        1,
        BOARDING_NUMBER,
        NOW,
        state,
        List.of(),
        List.of(),
        List.of(new CallEvent.Placed(NOW)));
  }

  /** A driver is wanted for the rider's own car, at the rider's price. */
  public static Call ownCarThatIs(CallState state) {
    return withCar(call(RIDER, bargained(), state), 1, List.of());
  }

  /** The car is fetched back; on leg 2, and while parked, it has been taken away before. */
  public static Call valetThatIs(CallState state, int leg) {
    boolean away = leg > 1 || state instanceof CallState.Parked;
    return withCar(
        call(RIDER, valet(), state),
        leg,
        away
            ? List.of(
                new CallEvent.CarTakenOver(NOW, KIM, true, NOW.plus(DRIVE)),
                new CallEvent.CarParked(NOW, KIM, HONGDAE, "B12"))
            : List.of());
  }

  private static Call withCar(Call call, int leg, List<CallEvent> since) {
    return new Call(
        new CallId("car-of-" + call.rider()),
        call.version(),
        call.rider(),
        Slot.CAR,
        call.line(),
        call.trip(),
        call.terms(),
        Optional.of(SONATA),
        leg,
        call.boardingNumber(),
        call.placedAt(),
        call.state(),
        call.declined(),
        call.lapsed(),
        Stream.concat(call.timeline().stream(), since.stream()).toList());
  }

  public static Call placed(String id, NewCall wish) {
    return Call.placed(new CallId(id), wish, BOARDING_NUMBER, NOW);
  }

  public static Call newCall() {
    return callThatIs(searching());
  }

  public static CallState.Searching searching() {
    return new CallState.Searching(0, NOW);
  }

  public static CallState.Offering offeringTo(DriverId... drivers) {
    List<Offer> offers = offersTo(NOW, drivers);
    return new CallState.Offering(1, offers, offers.getFirst().expiresAt());
  }

  public static CallState.Assigned assignedTo(DriverId driver) {
    Instant expectedAt = NOW.plus(Duration.ofMinutes(4));
    return new CallState.Assigned(
        driver, NOW, expectedAt, 0, expectedAt.plus(Duration.ofMinutes(5)));
  }

  public static CallState.Arrived arrived(DriverId driver) {
    Instant waitsUntil = NOW.plus(FREE_WAITING);
    return new CallState.Arrived(driver, NOW, waitsUntil, 0, waitsUntil);
  }

  public static CallState.Riding riding(DriverId driver) {
    Instant expectedAt = NOW.plus(DRIVE);
    return new CallState.Riding(driver, NOW, expectedAt, 0, expectedAt.plus(DRIVE));
  }

  public static CallState.Parked parked() {
    return new CallState.Parked("B12", NOW, Optional.empty(), NOW.plus(Duration.ofHours(12)));
  }

  public static CallState.Completed completedBy(DriverId driver) {
    return new CallState.Completed(
        driver, new Receipt(fareOf(ESTIMATE), NOW.minus(DRIVE), NOW), Optional.empty());
  }

  /** Offers made at this instant; the first driver is the nearest. */
  public static List<Offer> offersTo(Instant at, DriverId... drivers) {
    return Stream.of(drivers)
        .map(driver ->
            Offer.plain(
                new OfferId("offer-to-" + driver),
                driver,
                new Distance(650),
                Duration.ofMinutes(4),
                at.plus(Duration.ofSeconds(12))))
        .toList();
  }

  public static Fare fareOf(Money total) {
    return new Fare(List.of(new Fare.Item(Fare.Kind.BASE, total)));
  }
}
