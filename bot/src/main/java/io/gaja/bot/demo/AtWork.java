package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.place.Point;
import java.util.List;
import java.util.Optional;

/** What a simulated driver of any line understands of a message. */
sealed interface AtWork {

  /** Of the working day, whatever the work. */
  sealed interface OfShift extends AtWork {}

  /** Of the job in hand. */
  sealed interface OfJob extends AtWork {}

  /** Of the car that is looked after: what a valet is asked. */
  sealed interface OfCar extends OfJob {}

  /** A question of the registration. */
  record Asked(Msg question) implements OfShift {}

  record OffDuty() implements OfShift {}

  /**
   * On duty.
   *
   * @param homeward asks for calls that go nearer home, where that is to be had
   */
  record OnDuty(Choice rest, Optional<Choice> homeward) implements OfShift {}

  record HomeAsked() implements OfShift {}

  /**
   * A call.
   *
   * @param counter asks for another price, where it may move
   */
  record Offered(Choice accept, Choice decline, Optional<Choice> counter) implements OfShift {}

  record AmountAsked(List<Choice> amounts) implements OfShift {}

  /** An offer or a job that is no more. */
  record Over() implements OfShift {}

  record ToPickup(Point pickup, Choice arrived) implements OfJob {}

  record AtPickup(Choice onBoard) implements OfJob {}

  record NumberAsked(Choice without) implements OfJob {}

  record ToDropOff(Point dropOff, Choice finish) implements OfJob {}

  record MeterAsked(long estimate) implements OfJob {}

  record StopAsked(Choice agree, Choice decline) implements OfJob {}

  record FromRider(String words, Choice answer) implements OfJob {}

  record MessageAsked() implements OfJob {}

  record PhotoAsked(Choice without) implements OfCar {}

  record BayAsked() implements OfCar {}

  record KeyAsked(List<Choice> places) implements OfCar {}

  record Other() implements AtWork {}
}
