package io.gaja.dispatch.store;

import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.BookingState;
import io.gaja.dispatch.line.parking.Entitlement;
import io.gaja.dispatch.line.parking.EntryNumber;
import io.gaja.dispatch.line.parking.Stay;
import io.gaja.dispatch.line.parking.Window;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * A booking as one document; {@code open}, {@code wakeAt}, {@code since}, {@code present}, {@code
 * plate} and {@code endedAt} repeat it for the indexes.
 */
final class BookingDocuments {
  private BookingDocuments() {}

  static Document write(Booking booking) {
    Document document =
        new Document("_id", booking.id().value())
            .append("version", booking.version())
            .append("rider", booking.rider().value())
            .append("lot", booking.lot().value())
            .append("car", HandoverDocuments.write(booking.car()))
            .append("plate", plateOf(booking.car()))
            .append("from", booking.window().from())
            .append("until", booking.window().until())
            .append("entryNumber", booking.entryNumber().digits())
            .append("tariff", ParkingTariffDocuments.write(booking.tariff()))
            .append(
                "entitlements", booking.entitlements().stream().map(Enum::name).sorted().toList())
            .append("bookedAt", booking.bookedAt())
            .append("state", BookingStateDocuments.write(booking.state()))
            .append(
                "timeline", booking.timeline().stream().map(BookingEventDocuments::write).toList());
    booking.pass().ifPresent(pass -> document.append("pass", ParkingTariffDocuments.write(pass)));
    switch (booking.state()) {
      case BookingState.Open open -> document.append("open", true).append("wakeAt", open.wakeAt());
      case BookingState.Closed closed ->
          document.append("open", false).append("endedAt", closed.at());
    }
    return document.append("since", since(booking)).append("present", isPresent(booking));
  }

  /** A car that came early takes its space from then on. */
  private static Instant since(Booking booking) {
    Instant from = booking.window().from();
    return booking.state() instanceof BookingState.Entered car && car.at().isBefore(from)
        ? car.at()
        : from;
  }

  private static boolean isPresent(Booking booking) {
    return booking.state() instanceof BookingState.Entered;
  }

  /** Blanks aside, as {@link Car#hasPlate} compares. */
  static String plateOf(Car car) {
    return car.plate().replaceAll("\\s", "");
  }

  static Booking read(Document document) {
    return new Booking(
        new BookingId(document.getString("_id")),
        document.getLong("version"),
        new PersonId(document.getString("rider")),
        new LotId(document.getString("lot")),
        HandoverDocuments.readCar(document.get("car", Document.class)),
        new Window(Times.read(document, "from"), Times.read(document, "until")),
        new EntryNumber(document.getString("entryNumber")),
        ParkingTariffDocuments.read(document.get("tariff", Document.class)),
        Optional.ofNullable(document.get("pass", Document.class))
            .map(ParkingTariffDocuments::readPass),
        entitlements(document),
        Times.read(document, "bookedAt"),
        BookingStateDocuments.read(document.get("state", Document.class)),
        document.getList("timeline", Document.class).stream()
            .map(BookingEventDocuments::read)
            .toList());
  }

  private static Set<Entitlement> entitlements(Document document) {
    return document.getList("entitlements", String.class).stream()
        .map(Entitlement::valueOf)
        .collect(Collectors.toSet());
  }

  static Stay readStay(Document document) {
    return new Stay(
        new LotId(document.getString("lot")),
        new BookingId(document.getString("_id")),
        Times.read(document, "since"),
        Times.read(document, "until"),
        document.getBoolean("present"));
  }
}
