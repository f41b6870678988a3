package io.gaja.bot.line.parking;

import io.gaja.bot.card.Fares;
import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingState;
import java.time.Instant;
import java.util.Optional;

/** One booked car as the attendants of its lot see it, from the booking to the fee. */
final class ArrivalCard {
  private ArrivalCard() {}

  static String keyOf(Booking booking) {
    return "car-" + booking.id();
  }

  /**
   * The card of this car.
   *
   * @param said the entry number or plate that was asked for
   */
  static Reply show(BookedSpace space, Optional<String> said, Instant now, Words words) {
    Booking booking = space.booking();
    return switch (booking.state()) {
      case BookingState.Held held ->
          titled(LotPhrase.ARRIVAL, space, now, words)
              .row(
                  Act.IN.button(words.say(LotPhrase.IN), subject(booking, said)),
                  Act.TURNDOWN.button(words.say(LotPhrase.TURN_DOWN), booking.id().value()));
      case BookingState.Entered entered -> inside(entered, space, now, words);
      case BookingState.Left left ->
          Reply.titled(
              words.say(
                  LotPhrase.LEFT,
                  booking.car().plate(),
                  words.money(left.receipt().fare().total())),
              WindowText.say(left.receipt().enteredAt(), left.receipt().leftAt(), now, words)
                  + "\n"
                  + Fares.lines(left.receipt().fare(), words));
      case BookingState.Cancelled cancelled -> titled(LotPhrase.CANCELLED, space, now, words);
      case BookingState.NoShow noShow -> titled(LotPhrase.NO_SHOW, space, now, words);
    };
  }

  private static Reply inside(
      BookingState.Entered entered, BookedSpace space, Instant now, Words words) {
    Booking booking = space.booking();
    LotPhrase title =
        now.isBefore(booking.window().until()) ? LotPhrase.INSIDE : LotPhrase.INSIDE_OVER;
    String text =
        words.say(
            LotPhrase.INSIDE_TEXT,
            WindowText.moment(entered.at(), now, words),
            WindowText.moment(booking.window().until(), now, words));
    return Reply.titled(words.say(title, booking.car().plate()), text)
        .row(Act.OUT.button(words.say(LotPhrase.OUT), booking.id().value()));
  }

  /** Whether the car that should have left long ago is still there. */
  static Reply isStillThere(BookedSpace space, Instant now, Words words) {
    Booking booking = space.booking();
    String until = WindowText.moment(booking.window().until(), now, words);
    return Reply.titled(
            words.say(LotPhrase.STILL_THERE, booking.car().plate()),
            words.say(LotPhrase.STILL_THERE_TEXT, space.lot().name(), until))
        .row(
            Act.STAYS.button(words.say(LotPhrase.STAYS), booking.id().value()),
            Act.GONE.button(words.say(LotPhrase.GONE), booking.id().value()));
  }

  /** The car is about to drive out. */
  static Reply leavesNow(BookedSpace space, Words words) {
    Booking booking = space.booking();
    return Reply.titled(words.say(LotPhrase.LEAVES_NOW, booking.car().plate()), space.lot().name())
        .row(Act.OUT.button(words.say(LotPhrase.OUT), booking.id().value()));
  }

  /** A line of the list: tapped, the car is in or out. */
  static Button line(Booking booking, Instant now, Words words) {
    String plate = booking.car().plate();
    String time = WindowText.say(booking.window(), now, words);
    return booking.state() instanceof BookingState.Held
        ? Act.IN.button(words.say(LotPhrase.LINE_IN, plate, time), booking.id().value())
        : Act.OUT.button(words.say(LotPhrase.LINE_OUT, plate, time), booking.id().value());
  }

  private static Reply titled(LotPhrase title, BookedSpace space, Instant now, Words words) {
    Booking booking = space.booking();
    String time = WindowText.say(booking.window(), now, words);
    return Reply.titled(
        words.say(title, booking.car().plate(), time, booking.entryNumber().digits()),
        space.lot().name() + " · " + booking.car().model());
  }

  private static String subject(Booking booking, Optional<String> said) {
    return said.filter(booking.entryNumber().digits()::equals)
        .map(number -> booking.id() + "." + number)
        .orElse(booking.id().value());
  }
}
