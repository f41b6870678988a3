package io.gaja.bot.demo;

import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.demo.DriverReading.Heard;
import java.time.Duration;
import java.util.Optional;

/** Takes somebody from A to B: comes, asks for the boarding number, drives, reads the meter. */
final class Driving implements Job {
  private static final Duration LISTENS_TO_RIDER = Duration.ofMillis(4_500);

  private final Shift shift;
  private final Dweller me;
  private Optional<String> boardingNumber = Optional.empty();

  Driving(Shift shift, Dweller me) {
    this.shift = shift;
    this.me = me;
  }

  @Override
  public void hear(Heard.OfJob heard, WebMessage message) {
    switch (heard) {
      case Heard.ToPickup to ->
          me.soon(() -> shift.toPickup(to.pickup(), () -> me.phone().tap(to.arrived())));
      case Heard.AtPickup at -> me.agenda().in(waits(), () -> me.phone().tap(at.onBoard()));
      case Heard.NumberAsked asked -> me.soon(() -> depart(asked));
      case Heard.ToDropOff to -> me.soon(() -> drive(to));
      case Heard.MeterAsked asked -> me.in(600, 1_200, () -> enterMeter(asked.estimate()));
      case Heard.FromRider said -> listen(said, message);
      case Heard.MessageAsked asked -> {
        if (me.isFresh(message)) {
          me.phone().say("네, 알겠습니다. 조심히 모실게요.");
        }
      }
    }
  }

  private Duration waits() {
    return boardingNumber.isPresent() ? Duration.ofMillis(1_500) : LISTENS_TO_RIDER;
  }

  private void depart(Heard.NumberAsked asked) {
    if (boardingNumber.isEmpty()) {
      me.phone().tap(asked.without());
      return;
    }
    me.phone().say(boardingNumber.get());
    boardingNumber = Optional.empty(); // a wrong one is not tried twice
    me.agenda().in(Duration.ofSeconds(6), () -> me.phone().tap(asked.without()));
  }

  private void drive(Heard.ToDropOff to) {
    boardingNumber = Optional.empty();
    shift.toDropOff(to.dropOff(), () -> me.phone().tap(to.finish()));
  }

  private void enterMeter(long estimate) {
    long hundreds = Math.round(me.temper().vary((double) estimate, 0.08) / 100);
    me.phone().say(String.valueOf(hundreds * 100));
  }

  /** Remembers a boarding number, and answers everything else in a word. */
  private void listen(Heard.FromRider said, WebMessage message) {
    String digits = said.words().replaceAll("[^0-9]", "");
    if (digits.length() == 4) {
      boardingNumber = Optional.of(digits);
    } else if (me.isFresh(message)) {
      me.phone().tap(said.answer());
    }
  }

  @Override
  public void end() {
    boardingNumber = Optional.empty();
  }
}
