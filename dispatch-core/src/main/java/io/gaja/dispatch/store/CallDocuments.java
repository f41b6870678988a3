package io.gaja.dispatch.store;

import io.gaja.dispatch.call.BoardingNumber;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.call.Pricing;
import io.gaja.dispatch.call.Terms;
import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.util.List;
import org.bson.Document;

/**
 * A call as one document; {@code open}, {@code wakeAt}, {@code driver} and {@code endedAt} repeat
 * the state for the indexes.
 */
final class CallDocuments {
  private CallDocuments() {}

  static Document write(Call call) {
    Document document =
        new Document("_id", call.id().value())
            .append("version", call.version())
            .append("rider", call.rider().value())
            .append("line", call.line().value())
            .append("trip", write(call.trip()))
            .append("terms", write(call.terms()))
            .append("boardingNumber", call.boardingNumber().digits())
            .append("placedAt", call.placedAt())
            .append("state", StateDocuments.write(call.state()))
            .append("declined", values(call.declined()))
            .append("lapsed", values(call.lapsed()))
            .append("timeline", call.timeline().stream().map(EventDocuments::write).toList());
    call.state().findDriver().ifPresent(driver -> document.append("driver", driver.value()));
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
        new LineCode(document.getString("line")),
        readTrip(document.get("trip", Document.class)),
        readTerms(document.get("terms", Document.class)),
        new BoardingNumber(document.getString("boardingNumber")),
        Times.read(document, "placedAt"),
        StateDocuments.read(document.get("state", Document.class)),
        drivers(document, "declined"),
        drivers(document, "lapsed"),
        document.getList("timeline", Document.class).stream().map(EventDocuments::read).toList());
  }

  private static List<String> values(List<DriverId> drivers) {
    return drivers.stream().map(DriverId::value).toList();
  }

  private static List<DriverId> drivers(Document document, String field) {
    return document.getList(field, String.class).stream().map(DriverId::new).toList();
  }

  private static Document write(Trip trip) {
    return new Document("pickup", PlaceDocuments.write(trip.pickup()))
        .append("dropOff", PlaceDocuments.write(trip.dropOff()))
        .append("route", PlaceDocuments.write(trip.route()))
        .append("estimate", FareDocuments.write(trip.estimate()));
  }

  private static Trip readTrip(Document document) {
    return new Trip(
        PlaceDocuments.readPlace(document.get("pickup", Document.class)),
        PlaceDocuments.readPlace(document.get("dropOff", Document.class)),
        PlaceDocuments.readRoute(document.get("route", Document.class)),
        FareDocuments.readFare(document.getList("estimate", Document.class)));
  }

  private static Document write(Terms terms) {
    OfferPolicy offers = terms.offers();
    return new Document("driversPerWave", offers.driversPerWave())
        .append("offerLastsMillis", offers.offerLasts().toMillis())
        .append("waves", offers.waves())
        .append("firstRadiusMetres", offers.firstRadius().metres())
        .append("widestRadiusMetres", offers.widestRadius().metres())
        .append("freeWaitingMillis", terms.freeWaiting().toMillis())
        .append("pricing", write(terms.pricing()));
  }

  private static Terms readTerms(Document document) {
    return new Terms(
        new OfferPolicy(
            document.getInteger("driversPerWave"),
            Duration.ofMillis(document.getLong("offerLastsMillis")),
            document.getInteger("waves"),
            new Distance(document.getLong("firstRadiusMetres")),
            new Distance(document.getLong("widestRadiusMetres"))),
        readPricing(document.get("pricing", Document.class)),
        Duration.ofMillis(document.getLong("freeWaitingMillis")));
  }

  private static Document write(Pricing pricing) {
    return switch (pricing) {
      case Pricing.Metered metered ->
          new Document("kind", "metered")
              .append("lowest", FareDocuments.write(metered.lowest()))
              .append("highest", FareDocuments.write(metered.highest()));
      case Pricing.Fixed fixed ->
          new Document("kind", "fixed").append("price", FareDocuments.write(fixed.price()));
    };
  }

  private static Pricing readPricing(Document document) {
    String kind = document.getString("kind");
    return switch (kind) {
      case "metered" ->
          new Pricing.Metered(
              FareDocuments.readMoney(document.get("lowest", Document.class)),
              FareDocuments.readMoney(document.get("highest", Document.class)));
      case "fixed" ->
          new Pricing.Fixed(FareDocuments.readMoney(document.get("price", Document.class)));
      default -> throw new UnknownKind("pricing", kind);
    };
  }
}
