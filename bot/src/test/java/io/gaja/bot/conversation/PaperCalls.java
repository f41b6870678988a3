package io.gaja.bot.conversation;

import io.gaja.bot.card.CallCards;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.call.Bargain;
import io.gaja.dispatch.call.BoardingNumber;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallLifecycle;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Decision;
import io.gaja.dispatch.call.NewCall;
import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.call.Pricing;
import io.gaja.dispatch.call.Receipt;
import io.gaja.dispatch.call.Terms;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.call.WaitingFee;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.car.CarSize;
import io.gaja.dispatch.car.Gearbox;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.OfferId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.id.Slot;
import io.gaja.dispatch.line.designated.DesignatedLine;
import io.gaja.dispatch.line.taxi.TaxiLine;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One ride from Gangnam to Hongdae, in whatever state. */
public final class PaperCalls {
  public static final Instant NOW = Instant.parse("2026-01-30T14:00:00Z");
  public static final PersonId RIDER = new PersonId("rider");
  public static final DriverId DRIVER = new DriverId("driver");
  public static final CallId ID = new CallId("call-1");
  public static final Place GANGNAM =
      new Place("Gangnam", "396 Gangnam-daero", new Point(37.4979, 127.0276));
  public static final Place HONGDAE =
      new Place("Hongdae", "160 Yanghwa-ro", new Point(37.5572, 126.9245));

  private static final Instant LATER = NOW.plusSeconds(300);
  private static final Offer OFFER =
      Offer.plain(new OfferId("offer"), DRIVER, new Distance(650), Duration.ofMinutes(2), LATER);
  private static final Words KOREAN = new Words(Language.KO, PaperTalk.SEOUL);

  private PaperCalls() {}

  public static Call searching() {
    return in(new CallState.Searching(0, NOW));
  }

  public static Call assigned() {
    return in(new CallState.Assigned(DRIVER, NOW, LATER, 0, LATER));
  }

  public static Call arrived() {
    return in(new CallState.Arrived(DRIVER, NOW, LATER, 0, LATER));
  }

  public static Call riding() {
    return in(new CallState.Riding(DRIVER, NOW, LATER, 0, LATER));
  }

  public static Call completed() {
    return completedBefore(Duration.ZERO);
  }

  /** So long ago. */
  public static Call completedBefore(Duration ago) {
    Receipt receipt = new Receipt(fare(Fare.Kind.METER), NOW.minus(ago), NOW.minus(ago));
    return in(new CallState.Completed(DRIVER, receipt, Optional.empty()));
  }

  /** One of every state, and of every way to end. */
  public static List<Call> inEveryState() {
    java.util.ArrayList<Call> calls =
        new java.util.ArrayList<>(
            List.of(
                searching(),
                in(new CallState.Searching(2, NOW)),
                in(new CallState.Offering(1, List.of(OFFER), LATER)),
                assigned(),
                arrived(),
                riding(),
                in(new CallState.Parked("B12", NOW, Optional.empty(), LATER)),
                in(new CallState.Parked("B12", NOW, Optional.of(LATER), LATER)),
                completed(),
                in(
                    new CallState.Completed(
                        DRIVER, new Receipt(fare(Fare.Kind.METER), NOW, LATER), Optional.of(4))),
                in(new CallState.Unserved(NOW))));
    for (CallState.Cancelled.Cause cause : CallState.Cancelled.Cause.values()) {
      calls.add(in(new CallState.Cancelled(cause, Optional.of(DRIVER), NOW)));
    }
    return calls;
  }

  /** The same ride in the rider's own car, for a price that was agreed on. */
  public static Call inOwnCar(CallState state) {
    Call call = in(state);
    Money price = call.trip().estimate().total();
    Bargain bargain =
        new Bargain(
            Money.won(3_000),
            Money.won(10_000),
            Money.won(45_000),
            Duration.ofMinutes(1),
            Duration.ofSeconds(45));
    Terms terms =
        Terms.plain(call.terms().offers(), new Pricing.Fixed(price), Duration.ofMinutes(10))
            .bargaining(bargain)
            .charging(new WaitingFee(Duration.ofMinutes(10), Money.won(5_000)))
            .needing(Set.of(Skill.MANUAL_GEARBOX));
    Car car = new Car("Sonata", "12-3456", Gearbox.MANUAL, CarSize.ORDINARY);
    return new Call(
        ID,
        3,
        RIDER,
        Slot.RIDE,
        DesignatedLine.CODE,
        call.trip(),
        terms,
        Optional.of(Handover.of(car).standingAt("B3 B12").withKey("at the desk")),
        1,
        call.boardingNumber(),
        call.placedAt(),
        state,
        List.of(),
        List.of(),
        List.of());
  }

  /** Such rides in each state of their life. */
  public static List<Call> inOwnCarInEveryState() {
    return inEveryState().stream()
        .map(Call::state)
        .filter(state -> !(state instanceof CallState.Parked))
        .map(PaperCalls::inOwnCar)
        .toList();
  }

  public static Call in(CallState state) {
    Trip trip =
        Trip.direct(
            GANGNAM,
            HONGDAE,
            new Route(new Distance(12_400), Duration.ofMinutes(32), Route.Source.ESTIMATE),
            fare(Fare.Kind.BASE));
    Terms terms =
        Terms.plain(
            new OfferPolicy(2, Duration.ofSeconds(12), 5, new Distance(2_000), new Distance(7_000)),
            new Pricing.Metered(Money.won(9_000), Money.won(55_000)),
            Duration.ofMinutes(5));
    return new Call(
        ID,
        3,
        RIDER,
        Slot.RIDE,
        TaxiLine.CODE,
        trip,
        terms,
        Optional.empty(),
        1,
        new BoardingNumber("4821"),
        NOW.minusSeconds(60),
        state,
        List.of(),
        List.of(),
        List.of());
  }

  /** The same ride beside another: of this slot. */
  public static Call in(CallState state, Slot slot) {
    Call call = in(state);
    return new Call(
        new CallId("call-of-" + slot),
        call.version(),
        call.rider(),
        slot,
        call.line(),
        call.trip(),
        call.terms(),
        call.handover(),
        call.leg(),
        call.boardingNumber(),
        call.placedAt(),
        state,
        call.declined(),
        call.lapsed(),
        call.timeline());
  }

  /** As it is offered to a driver who reads Korean. */
  public static Reply offerOf(NewCall wish) {
    return CallCards.USUAL.offer(
        Call.placed(ID, wish, new BoardingNumber("4821"), NOW),
        OFFER,
        Optional.empty(),
        NOW,
        KOREAN);
  }

  /** As the driver sees it who has accepted it. */
  public static Reply jobOf(NewCall wish) {
    return CallCards.USUAL.job(accepted(wish), KOREAN);
  }

  public static Call accepted(NewCall wish) {
    Call placed = Call.placed(ID, wish, new BoardingNumber("4821"), NOW);
    Call offered = after(placed, new CallCommand.SendWave(List.of(OFFER)));
    return after(offered, new CallCommand.Accept(DRIVER));
  }

  /** The rider has written to the driver since the ride. */
  public static Call writtenAbout(Call completed) {
    return after(completed, new CallCommand.Relay(RIDER, "두고 내렸어요"));
  }

  private static Call after(Call call, CallCommand command) {
    return switch (CallLifecycle.decide(call, command, NOW)) {
      case Decision.Accepted accepted -> accepted.next();
      case Decision.Refused refused -> throw new AssertionError(refused.refusal());
    };
  }

  private static Fare fare(Fare.Kind kind) {
    return new Fare(List.of(new Fare.Item(kind, Money.won(18_900))));
  }
}
