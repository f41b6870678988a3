package io.gaja.bench.replay;

import io.gaja.bench.replay.Ride.Moment;
import java.util.random.RandomGenerator;

/** The rider is there, and tells the number; one in ten drivers does not ask for it. */
final class Boarding {
  private Boarding() {}

  static void by(DriverPhone phone, String call, Ride ride, RandomGenerator random)
      throws InterruptedException, WebChat.Silence {
    WebChat chat = phone.chat();
    Message question =
        chat.after(() -> phone.tap(call, "ob"), "which number", DriverPhone::asksNumber);
    String number = DriverPhone.numberOf(ride);
    ride.mark(Moment.SAYS_BOARDED);
    if (number.isEmpty() || random.nextInt(10) == 0) {
      chat.tap(question, question.findKey("ys").orElseThrow());
    } else {
      chat.say(number);
    }
  }
}
