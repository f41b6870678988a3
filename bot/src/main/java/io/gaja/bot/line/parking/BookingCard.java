package io.gaja.bot.line.parking;

import io.gaja.bot.card.Fares;
import io.gaja.bot.card.MapLinks;
import io.gaja.bot.channel.Button;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.text.Words;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingState;
import io.gaja.dispatch.line.parking.ParkingReceipt;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A booking as its rider sees it, in every state. */
final class BookingCard {
  private final BookedSpace space;
  private final Booking booking;
  private final OtherLines others;
  private final ZoneId zone;
  private final Instant now;
  private final Words words;

  private BookingCard(BookedSpace space, OtherLines others, ZoneId zone, Instant now, Words words) {
    this.space = space;
    this.booking = space.booking();
    this.others = others;
    this.zone = zone;
    this.now = now;
    this.words = words;
  }

  /** The key under which the card lives in the rider's chat. */
  static String keyOf(Booking booking) {
    return "booking-" + booking.id();
  }

  static Reply show(BookedSpace space, OtherLines others, ZoneId zone, Instant now, Words words) {
    return new BookingCard(space, others, zone, now, words).show();
  }

  /** The same, for a car whose time is nearly over. */
  static Reply endsSoon(
      BookedSpace space, OtherLines others, ZoneId zone, Instant now, Words words) {
    return new BookingCard(space, others, zone, now, words).endsSoon();
  }

  private Reply show() {
    return switch (booking.state()) {
      case BookingState.Held held -> held(held);
      case BookingState.Entered entered when now.isBefore(booking.window().until()) ->
          parked(entered, words.say(ParkingPhrase.PARKED, space.lot().name()));
      case BookingState.Entered entered -> overstaying(entered);
      case BookingState.Left left -> left(left.receipt());
      case BookingState.Cancelled cancelled -> cancelled(cancelled);
      case BookingState.NoShow noShow ->
          Reply.titled(
                  words.say(ParkingPhrase.NO_SHOW),
                  words.say(ParkingPhrase.NO_SHOW_TEXT, space.lot().name()))
              .row(again());
    };
  }

  private Reply held(BookingState.Held held) {
    String text =
        words.say(
            ParkingPhrase.BOOKED_TEXT,
            time(),
            WindowText.moment(held.heldUntil(), now, words),
            car(),
            booking.entryNumber().digits(),
            price());
    return Reply.titled(words.say(ParkingPhrase.BOOKED, space.lot().name()), text)
        .row(MapLinks.directions(space.parkedCar().place(), words))
        .row(button(ParkingPhrase.EXTEND, Act.EXTEND), button(ParkingPhrase.CANCEL, Act.CANCEL));
  }

  private Reply parked(BookingState.Entered entered, String title) {
    String text =
        words.say(
            ParkingPhrase.PARKED_TEXT,
            WindowText.moment(entered.at(), now, words),
            WindowText.moment(booking.window().until(), now, words),
            car(),
            price());
    return Reply.titled(title, text)
        .row(MapLinks.directions(space.parkedCar().place(), words))
        .row(button(ParkingPhrase.EXTEND, Act.EXTEND), button(ParkingPhrase.GO, Act.GO))
        .row(onward());
  }

  private Reply endsSoon() {
    Duration left = Duration.between(now, booking.window().until());
    String text =
        words.say(
            ParkingPhrase.ENDS_SOON_TEXT,
            space.lot().name(),
            WindowText.moment(booking.window().until(), now, words),
            car(),
            price());
    return Reply.titled(words.say(ParkingPhrase.ENDS_SOON, words.duration(left)), text)
        .row(button(ParkingPhrase.ONE_HOUR_MORE, Act.HOUR), button(ParkingPhrase.GO, Act.GO))
        .row(button(ParkingPhrase.EXTEND, Act.EXTEND))
        .row(onward());
  }

  private Reply overstaying(BookingState.Entered entered) {
    String text =
        words.say(
            ParkingPhrase.TIME_OVER_TEXT,
            space.lot().name(),
            WindowText.moment(entered.at(), now, words),
            WindowText.moment(booking.window().until(), now, words),
            car(),
            price());
    return Reply.titled(words.say(ParkingPhrase.TIME_OVER), text)
        .row(button(ParkingPhrase.ONE_HOUR_MORE, Act.HOUR))
        .row(onward());
  }

  private Reply left(ParkingReceipt receipt) {
    String text =
        words.say(
            ParkingPhrase.LEFT_TEXT,
            space.lot().name(),
            WindowText.say(receipt.enteredAt(), receipt.leftAt(), now, words),
            car(),
            Fares.lines(receipt.fare(), words));
    return Reply.titled(words.say(ParkingPhrase.LEFT, words.money(receipt.fare().total())), text);
  }

  private Reply cancelled(BookingState.Cancelled cancelled) {
    ParkingPhrase why =
        switch (cancelled.cause()) {
          case RIDER -> ParkingPhrase.CANCELLED;
          case ATTENDANT -> ParkingPhrase.CANCELLED_BY_LOT;
        };
    return Reply.titled(words.say(why), space.lot().name() + " · " + time()).row(again());
  }

  private Button again() {
    return Act.near(space.lot().id(), booking.window().from(), booking.window().until(), words);
  }

  private Button[] onward() {
    return others.fromParkedCar(booking, words).toArray(Button[]::new);
  }

  private String time() {
    return WindowText.say(booking.window(), now, words);
  }

  private String car() {
    return booking.car().model() + " " + booking.car().plate();
  }

  private String price() {
    return words.money(booking.estimate(zone, now).total());
  }

  private Button button(ParkingPhrase label, Act act) {
    return act.button(words.say(label), booking.id().value());
  }
}
