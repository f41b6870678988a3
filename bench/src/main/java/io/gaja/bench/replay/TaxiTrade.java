package io.gaja.bench.replay;

import io.gaja.bench.replay.Ride.Moment;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/** A taxi driver: comes in a car of one's own, and enters what the meter says. */
final class TaxiTrade implements Trade {
  private final RandomGenerator random;

  TaxiTrade(RandomGenerator random) {
    this.random = random;
  }

  @Override
  public void apply(DriverPhone phone) throws InterruptedException, WebChat.Silence {
    phone.introduce(TaxiPlay.LINE);
    phone.says("white Sonata");
    phone.says("서울 " + (10 + random.nextInt(90)) + "가 1234");
  }

  @Override
  public void carryOut(DriverPhone phone, String call, Ride ride)
      throws InterruptedException, WebChat.Silence {
    Trip trip = ride.trip();
    phone.driveTo(trip.pickup(), phone.city().drive(phone.where(), trip.pickup()), () -> {});
    phone.arrive(call, ride);
    Waiting.pause(Duration.ofMillis(300 + random.nextInt(700))); // the rider gets in
    Boarding.by(phone, call, ride, random);
    Message riding = phone.chat().answer("the ride", message -> message.has("fi", call));
    phone.driveTo(trip.dropOff(), phone.city().played(trip.ride()), () -> {});
    finish(phone, riding, call, ride);
  }

  private static void finish(DriverPhone phone, Message riding, String call, Ride ride)
      throws InterruptedException, WebChat.Silence {
    WebChat chat = phone.chat();
    Message question =
        chat.after(() -> phone.tap(call, "fi"), "the meter", message -> message.has("sp"));
    OptionalLong estimate = Amounts.first(question.text());
    if (estimate.isEmpty()) {
      throw new WebChat.Silence("an estimate");
    }
    ride.mark(Moment.SAYS_FARE);
    chat.say(String.valueOf(estimate.getAsLong()));
    chat.answer(
        "the earnings",
        message -> message.id().equals(riding.id()) && !message.has("fi") && !message.has("ob"));
  }
}
