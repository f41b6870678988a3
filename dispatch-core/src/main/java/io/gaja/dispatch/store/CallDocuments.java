package io.gaja.dispatch.store;

import io.gaja.dispatch.call.BoardingNumber;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.Party;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.id.Slot;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * A call as one document; {@code open}, {@code wakeAt}, {@code driver}, {@code parkedBy} and {@code
 * endedAt} repeat the state and the timeline for the indexes. Calls of before the second line are
 * rides without a slot, a leg or a handover.
 */
final class CallDocuments {
  private CallDocuments() {}

  static Document write(Call call) {
    Document document =
        new Document("_id", call.id().value())
            .append("version", call.version())
            .append("rider", call.rider().value())
            .append("slot", call.slot().value())
            .append("line", call.line().value())
            .append("trip", write(call.trip()))
            .append("terms", TermsDocuments.write(call.terms()))
            .append("leg", call.leg())
            .append("boardingNumber", call.boardingNumber().digits())
            .append("placedAt", call.placedAt())
            .append("state", StateDocuments.write(call.state()))
            .append("declined", values(call.declined()))
            .append("lapsed", values(call.lapsed()))
            .append("timeline", call.timeline().stream().map(EventDocuments::write).toList());
    call.handover()
        .ifPresent(handover -> document.append("handover", HandoverDocuments.write(handover)));
    call.state().findDriver().ifPresent(driver -> document.append("driver", driver.value()));
    call.findParking().ifPresent(parked -> document.append("parkedBy", parked.driver().value()));
    switch (call.state()) {
      case CallState.Open open -> document.append("open", true).append("wakeAt", open.wakeAt());
      case CallState.Closed closed -> document.append("open", false).append("endedAt", closed.at());
    }
    return document;
  }

  static Call read(Document document) {
    return new Call(
        new CallId(document.getString("_id")),
        document.getLong("version"),
        new PersonId(document.getString("rider")),
        Optional.ofNullable(document.getString("slot")).map(Slot::new).orElse(Slot.RIDE),
        new LineCode(document.getString("line")),
        readTrip(document.get("trip", Document.class)),
        TermsDocuments.read(document.get("terms", Document.class)),
        Optional.ofNullable(document.get("handover", Document.class)).map(HandoverDocuments::read),
        document.getInteger("leg", 1),
        new BoardingNumber(document.getString("boardingNumber")),
        Times.read(document, "placedAt"),
        StateDocuments.read(document.get("state", Document.class)),
        drivers(document, "declined"),
        drivers(document, "lapsed"),
        document.getList("timeline", Document.class).stream().map(StoredEvents::read).toList());
  }

  private static List<String> values(List<DriverId> drivers) {
    return drivers.stream().map(DriverId::value).toList();
  }

  private static List<DriverId> drivers(Document document, String field) {
    return document.getList(field, String.class).stream().map(DriverId::new).toList();
  }

  private static Document write(Trip trip) {
    Document document =
        new Document("pickup", PlaceDocuments.write(trip.pickup()))
            .append("stops", trip.stops().stream().map(PlaceDocuments::write).toList())
            .append("dropOff", PlaceDocuments.write(trip.dropOff()))
            .append("route", PlaceDocuments.write(trip.route()))
            .append("estimate", FareDocuments.write(trip.estimate()));
    trip.party().ifPresent(party -> document.append("people", party.people()));
    return document;
  }

  private static Trip readTrip(Document document) {
    return new Trip(
        PlaceDocuments.readPlace(document.get("pickup", Document.class)),
        document.getList("stops", Document.class, List.of()).stream()
            .map(PlaceDocuments::readPlace)
            .toList(),
        PlaceDocuments.readPlace(document.get("dropOff", Document.class)),
        PlaceDocuments.readRoute(document.get("route", Document.class)),
        FareDocuments.readFare(document.getList("estimate", Document.class)),
        Optional.ofNullable(document.getInteger("people")).map(Party::new));
  }
}
