package io.gaja.dispatch.store;

import io.gaja.dispatch.line.parking.BookingState;
import io.gaja.dispatch.line.parking.ParkingReceipt;
import org.bson.Document;

/** Each state of a booking under its own kind, which never changes once it was written. */
final class BookingStateDocuments {
  private BookingStateDocuments() {}

  static Document write(BookingState state) {
    return switch (state) {
      case BookingState.Held held ->
          new Document("kind", "held")
              .append("heldUntil", held.heldUntil())
              .append("wakeAt", held.wakeAt());
      case BookingState.Entered entered ->
          new Document("kind", "entered")
              .append("at", entered.at())
              .append("wakeAt", entered.wakeAt())
              .append("reminders", entered.reminders());
      case BookingState.Left left ->
          new Document("kind", "left").append("receipt", write(left.receipt()));
      case BookingState.Cancelled cancelled ->
          new Document("kind", "cancelled")
              .append("cause", cancelled.cause().name())
              .append("at", cancelled.at());
      case BookingState.NoShow noShow -> new Document("kind", "noShow").append("at", noShow.at());
    };
  }

  static BookingState read(Document document) {
    String kind = document.getString("kind");
    return switch (kind) {
      case "held" ->
          new BookingState.Held(Times.read(document, "heldUntil"), Times.read(document, "wakeAt"));
      case "entered" ->
          new BookingState.Entered(
              Times.read(document, "at"),
              Times.read(document, "wakeAt"),
              document.getInteger("reminders"));
      case "left" -> new BookingState.Left(readReceipt(document.get("receipt", Document.class)));
      case "cancelled" ->
          new BookingState.Cancelled(
              BookingState.Cancelled.Cause.valueOf(document.getString("cause")),
              Times.read(document, "at"));
      case "noShow" -> new BookingState.NoShow(Times.read(document, "at"));
      default -> throw new UnknownKind("booking state", kind);
    };
  }

  static Document write(ParkingReceipt receipt) {
    return new Document("fare", FareDocuments.write(receipt.fare()))
        .append("enteredAt", receipt.enteredAt())
        .append("leftAt", receipt.leftAt());
  }

  static ParkingReceipt readReceipt(Document document) {
    return new ParkingReceipt(
        FareDocuments.readFare(document.getList("fare", Document.class)),
        Times.read(document, "enteredAt"),
        Times.read(document, "leftAt"));
  }
}
