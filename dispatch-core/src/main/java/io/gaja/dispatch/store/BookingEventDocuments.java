package io.gaja.dispatch.store;

import io.gaja.dispatch.line.parking.BookingEvent;
import io.gaja.dispatch.line.parking.BookingEvent.Booked;
import io.gaja.dispatch.line.parking.BookingEvent.BookingCancelled;
import io.gaja.dispatch.line.parking.BookingEvent.CarEntered;
import io.gaja.dispatch.line.parking.BookingEvent.CarLeft;
import io.gaja.dispatch.line.parking.BookingEvent.CarSeen;
import io.gaja.dispatch.line.parking.BookingEvent.EndsSoon;
import io.gaja.dispatch.line.parking.BookingEvent.Extended;
import io.gaja.dispatch.line.parking.BookingEvent.NeverCame;
import io.gaja.dispatch.line.parking.BookingEvent.Overstaying;
import io.gaja.dispatch.line.parking.BookingEvent.PresenceAsked;
import io.gaja.dispatch.line.parking.BookingEvent.Shortened;
import io.gaja.dispatch.line.parking.BookingEvent.TimeOver;
import io.gaja.dispatch.line.parking.BookingState;
import java.time.Instant;
import org.bson.Document;

/** The facts of a booking's timeline, each under its own kind. */
final class BookingEventDocuments {
  private BookingEventDocuments() {}

  static Document write(BookingEvent event) {
    return switch (event) {
      case Booked e ->
          fact("booked", e)
              .append("from", e.from())
              .append("until", e.until())
              .append("heldUntil", e.heldUntil());
      case CarEntered e -> fact("entered", e).append("numberChecked", e.numberChecked());
      case Extended e ->
          fact("extended", e)
              .append("before", e.before())
              .append("until", e.until())
              .append("reason", e.reason().name());
      case Shortened e ->
          fact("shortened", e).append("before", e.before()).append("until", e.until());
      case EndsSoon e -> fact("endsSoon", e).append("until", e.until());
      case TimeOver e -> fact("timeOver", e).append("until", e.until());
      case Overstaying e ->
          fact("overstaying", e).append("until", e.until()).append("reminder", e.reminder());
      case PresenceAsked e ->
          fact("presenceAsked", e).append("until", e.until()).append("question", e.question());
      case CarSeen e -> fact("seen", e);
      case CarLeft e -> fact("left", e).append("receipt", BookingStateDocuments.write(e.receipt()));
      case BookingCancelled e -> fact("cancelled", e).append("cause", e.cause().name());
      case NeverCame e -> fact("neverCame", e);
    };
  }

  static BookingEvent read(Document d) {
    String kind = d.getString("kind");
    Instant at = Times.read(d, "at");
    return switch (kind) {
      case "booked" ->
          new Booked(at, Times.read(d, "from"), Times.read(d, "until"), Times.read(d, "heldUntil"));
      case "entered" -> new CarEntered(at, d.getBoolean("numberChecked"));
      case "extended" ->
          new Extended(
              at,
              Times.read(d, "before"),
              Times.read(d, "until"),
              Extended.Reason.valueOf(d.getString("reason")));
      case "shortened" -> new Shortened(at, Times.read(d, "before"), Times.read(d, "until"));
      case "endsSoon" -> new EndsSoon(at, Times.read(d, "until"));
      case "timeOver" -> new TimeOver(at, Times.read(d, "until"));
      case "overstaying" -> new Overstaying(at, Times.read(d, "until"), d.getInteger("reminder"));
      case "presenceAsked" ->
          new PresenceAsked(at, Times.read(d, "until"), d.getInteger("question"));
      case "seen" -> new CarSeen(at);
      case "left" ->
          new CarLeft(at, BookingStateDocuments.readReceipt(d.get("receipt", Document.class)));
      case "cancelled" ->
          new BookingCancelled(at, BookingState.Cancelled.Cause.valueOf(d.getString("cause")));
      case "neverCame" -> new NeverCame(at);
      default -> throw new UnknownKind("booking event", kind);
    };
  }

  private static Document fact(String kind, BookingEvent event) {
    return new Document("kind", kind).append("at", event.at());
  }
}
