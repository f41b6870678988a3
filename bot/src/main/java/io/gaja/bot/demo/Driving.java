package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.util.Optional;

/** Takes somebody from A to B: comes, asks for the boarding number, drives, reads the meter. */
final class Driving implements Job {
  private static final Duration LISTENS_TO_RIDER = Duration.ofMillis(4_500);

  private static final double STOPS_WHERE_ASKED = 0.8;

  private final Shift shift;
  private final Drive drive;
  private final Dweller me;
  private Optional<String> boardingNumber = Optional.empty();

  Driving(Shift shift, Drive drive, Dweller me) {
    this.shift = shift;
    this.drive = drive;
    this.me = me;
  }

  /** How the car of the job is driven. */
  interface Drive {
    void to(Point target, Runnable whenThere);
  }

  @Override
  public void hear(AtWork.OfJob heard, WebMessage message) {
    switch (heard) {
      case AtWork.ToPickup to ->
          me.soon(() -> shift.toPickup(to.pickup(), () -> me.phone().tap(to.arrived())));
      case AtWork.AtPickup at -> me.agenda().in(waits(), () -> me.phone().tap(at.onBoard()));
      case AtWork.NumberAsked asked -> me.soon(() -> depart(asked));
      case AtWork.ToDropOff to -> me.soon(() -> drive(to));
      case AtWork.MeterAsked asked -> me.in(600, 1_200, () -> enterMeter(asked.estimate()));
      case AtWork.StopAsked(Choice agree, Choice decline) ->
          me.phone().tap(me.temper().chance(STOPS_WHERE_ASKED) ? agree : decline);
      case AtWork.OfCar asked -> {}
      case AtWork.FromRider said -> listen(said, message);
      case AtWork.MessageAsked asked -> {
        if (me.isFresh(message)) {
          me.phone().say("네, 알겠습니다. 조심히 모실게요.");
        }
      }
    }
  }

  private Duration waits() {
    return boardingNumber.isPresent() ? Duration.ofMillis(1_500) : LISTENS_TO_RIDER;
  }

  private void depart(AtWork.NumberAsked asked) {
    if (boardingNumber.isEmpty()) {
      me.phone().tap(asked.without());
      return;
    }
    me.phone().say(boardingNumber.get());
    boardingNumber = Optional.empty(); // a wrong one is not tried twice
    me.agenda().in(Duration.ofSeconds(6), () -> me.phone().tap(asked.without()));
  }

  private void drive(AtWork.ToDropOff to) {
    drive.to(to.dropOff(), () -> me.phone().tap(to.finish()));
  }

  private void enterMeter(long estimate) {
    long hundreds = Math.round(me.temper().vary((double) estimate, 0.08) / 100);
    me.phone().say(String.valueOf(hundreds * 100));
  }

  /** Remembers a boarding number, and answers everything else in a word. */
  private void listen(AtWork.FromRider said, WebMessage message) {
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
