package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.webchat.WebMessage;
import java.util.List;
import java.util.Optional;

/** Takes a car at an entrance, parks it, and brings it back another time. */
final class Valeting implements Job {
  private static final String PICTURE = "demo-car";
  private static final double TAKES_A_PICTURE = 0.7;
  private static final int FLOORS = 4;
  private static final int BAYS = 90;

  private final Driving driving;
  private final Dweller me;
  private Optional<AtWork.ToDropOff> way = Optional.empty();

  Valeting(Shift shift, Dweller me) {
    this.driving = new Driving(shift, shift::toBay, me);
    this.me = me;
  }

  @Override
  public void hear(AtWork.OfJob heard, WebMessage message) {
    if (heard instanceof AtWork.OfCar asked) {
      me.soon(() -> answer(asked, message));
      return;
    }
    if (heard instanceof AtWork.ToDropOff to) {
      way = Optional.of(to);
    }
    driving.hear(heard, message);
  }

  private void answer(AtWork.OfCar asked, WebMessage message) {
    switch (asked) {
      case AtWork.PhotoAsked(Choice without) -> {
        photograph(without);
        way.ifPresent(to -> driving.hear(to, message)); // which the question has interrupted
      }
      case AtWork.BayAsked bay -> me.phone().say(anyBay());
      case AtWork.KeyAsked(List<Choice> places) -> me.phone().tap(me.temper().pick(places));
    }
  }

  private void photograph(Choice without) {
    if (me.temper().chance(TAKES_A_PICTURE)) {
      me.phone().send(new Incoming.Photo(PICTURE));
    } else {
      me.phone().tap(without);
    }
  }

  private String anyBay() {
    return "B%d %d".formatted(1 + me.temper().below(FLOORS), 1 + me.temper().below(BAYS));
  }

  @Override
  public void end() {
    way = Optional.empty();
    driving.end();
  }
}
