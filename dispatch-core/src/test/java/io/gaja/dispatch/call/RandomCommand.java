package io.gaja.dispatch.call;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Something that somebody wants of a call, mostly the right person, at random. */
record RandomCommand(Random random, Call call, Instant now, List<DriverId> drivers) {
  private static final PersonId STRANGER = new PersonId("stranger");

  /** Anything but a wave, which wants drivers that are free. */
  CallCommand any() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> thatGoesOn();
      case 2 -> ofTheSearch();
      case 3 -> ofTheRide();
      case 4 -> ofTheCar();
      default -> ofEverybody();
    };
  }

  /** What brings a call nearer to its end. */
  private CallCommand thatGoesOn() {
    return switch (call.state()) {
      case CallState.Offering offering ->
          offering.offers().stream()
              .filter(offer -> offer.counter().isPresent())
              .findFirst()
              .<CallCommand>map(offer -> new CallCommand.TakeCounter(rider(), offer.driver()))
              .orElseGet(() -> new CallCommand.Accept(driver()));
      case CallState.Assigned assigned -> new CallCommand.Arrive(driver());
      case CallState.Arrived arrived -> new CallCommand.Board(driver(), number());
      case CallState.Riding riding when call.leg() > 1 ->
          new CallCommand.HandBack(driver(), number());
      case CallState.Riding riding -> new CallCommand.Park(driver(), note(), note());
      case CallState.Parked parked -> new CallCommand.BringBack(rider(), now);
      case CallState state -> new CallCommand.Wake();
    };
  }

  private CallCommand ofTheSearch() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> new CallCommand.Accept(driver());
      case 2 -> new CallCommand.Decline(driver());
      case 3, 4 -> new CallCommand.Counter(driver(), price());
      case 5 -> new CallCommand.TakeCounter(rider(), driver());
      case 6 -> new CallCommand.LeaveCounter(rider(), driver());
      default -> rarely(new CallCommand.RaisePrice(rider(), price()));
    };
  }

  private CallCommand ofTheRide() {
    return switch (random.nextInt(8)) {
      case 0 -> new CallCommand.Arrive(driver());
      case 1, 2 -> new CallCommand.Board(driver(), number());
      case 3 -> new CallCommand.Finish(driver(), meter());
      case 4 ->
          new CallCommand.ProposeStop(
              rider(), CallFixtures.HONGDAE, Money.won(random.nextInt(-1, 9) * 500L), route());
      case 5 -> new CallCommand.AnswerStop(driver(), random.nextBoolean());
      case 6 -> rarely(new CallCommand.ReportAbsent(driver()));
      default -> rarely(new CallCommand.GiveUp(driver()));
    };
  }

  private static Route route() {
    return CallFixtures.trip().route();
  }

  private CallCommand ofTheCar() {
    return switch (random.nextInt(6)) {
      case 0 -> new CallCommand.UpdateHandover(rider(), note(), note(), Optional.empty());
      case 1 -> new CallCommand.ShowCar(driver(), random.nextBoolean() ? "photo" : "");
      case 2, 3 -> new CallCommand.Park(driver(), note(), note());
      case 4 ->
          new CallCommand.BringBack(rider(), now.plus(Duration.ofHours(random.nextInt(-2, 400))));
      default -> new CallCommand.HandBack(driver(), number());
    };
  }

  private CallCommand ofEverybody() {
    return switch (random.nextInt(8)) {
      case 0 -> rarely(new CallCommand.CancelByRider(rider()));
      case 1 -> rarely(rarely(new CallCommand.CancelByOperator()));
      case 2 -> new CallCommand.Rate(rider(), random.nextInt(-1, 8));
      case 3 -> new CallCommand.Relay(random.nextBoolean() ? rider() : driver().person(), "네");
      default -> new CallCommand.Wake();
    };
  }

  private CallCommand rarely(CallCommand command) {
    return random.nextInt(6) == 0 ? command : new CallCommand.Wake();
  }

  private PersonId rider() {
    return random.nextInt(8) == 0 ? STRANGER : call.rider();
  }

  private DriverId driver() {
    List<DriverId> concerned =
        call.state() instanceof CallState.Offering offering
            ? offering.offers().stream().map(Offer::driver).toList()
            : call.state().findDriver().stream().toList();
    List<DriverId> likely = concerned.isEmpty() || random.nextInt(8) == 0 ? drivers : concerned;
    return likely.get(random.nextInt(likely.size()));
  }

  private Money price() {
    return Money.won(18_000 + 500L * random.nextInt(28));
  }

  private String note() {
    return random.nextInt(5) == 0 ? "x".repeat(101) : "B" + random.nextInt(20);
  }

  private Optional<String> number() {
    return switch (random.nextInt(3)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of("0000");
      default -> Optional.of(call.boardingNumber().digits());
    };
  }

  private Optional<Money> meter() {
    return random.nextInt(4) == 0
        ? Optional.empty()
        : Optional.of(Money.won(random.nextInt(70_000)));
  }
}
