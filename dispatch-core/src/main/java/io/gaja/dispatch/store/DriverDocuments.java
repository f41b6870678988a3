package io.gaja.dispatch.store;

import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.Position;
import io.gaja.dispatch.driver.Rating;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.driver.Vehicle;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.LineCode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/** A driver as one document: what guards one thing to do at a time is its {@code duty}. */
final class DriverDocuments {
  private DriverDocuments() {}

  static Document write(Driver driver) {
    Document document =
        new Document("_id", driver.id().value())
            .append("name", driver.name())
            .append("lines", driver.lines().stream().map(LineCode::value).sorted().toList())
            .append("vehicle", driver.vehicle().description())
            .append("plate", driver.vehicle().plate())
            .append("standing", write(driver.standing()))
            .append("duty", write(driver.duty()))
            .append("stars", driver.rating().stars())
            .append("ratings", driver.rating().ratings());
    driver.position().ifPresent(position -> document.putAll(write(position)));
    return document;
  }

  static Document write(Position position) {
    return new Document("position", PlaceDocuments.write(position.point()))
        .append("positionAt", position.at());
  }

  static Driver read(Document document) {
    Document position = document.get("position", Document.class);
    return new Driver(
        new DriverId(document.getString("_id")),
        document.getString("name"),
        lines(document),
        new Vehicle(document.getString("vehicle"), document.getString("plate")),
        readStanding(document.get("standing", Document.class)),
        readDuty(document.get("duty", Document.class)),
        Optional.ofNullable(position)
            .map(point ->
                new Position(PlaceDocuments.readPoint(point), Times.read(document, "positionAt"))),
        new Rating(document.getLong("stars"), document.getLong("ratings")));
  }

  private static Set<LineCode> lines(Document document) {
    return document.getList("lines", String.class).stream()
        .map(LineCode::new)
        .collect(Collectors.toSet());
  }

  static Document write(Standing standing) {
    return switch (standing) {
      case Standing.Applied applied -> new Document("kind", "applied").append("at", applied.at());
      case Standing.Approved approved ->
          new Document("kind", "approved").append("at", approved.at());
      case Standing.Rejected rejected ->
          new Document("kind", "rejected").append("at", rejected.at());
    };
  }

  static Standing readStanding(Document document) {
    String kind = document.getString("kind");
    return switch (kind) {
      case "applied" -> new Standing.Applied(Times.read(document, "at"));
      case "approved" -> new Standing.Approved(Times.read(document, "at"));
      case "rejected" -> new Standing.Rejected(Times.read(document, "at"));
      default -> throw new UnknownKind("standing", kind);
    };
  }

  static Document write(Duty duty) {
    Document document = new Document("kind", kindOf(duty)).append("since", duty.since());
    return switch (duty) {
      case Duty.Off off -> document;
      case Duty.Free free -> document;
      case Duty.Asked asked -> document.append("call", asked.call().value());
      case Duty.Busy busy ->
          document.append("call", busy.call().value()).append("thenOff", busy.thenOff());
    };
  }

  private static String kindOf(Duty duty) {
    return switch (duty) {
      case Duty.Off off -> "off";
      case Duty.Free free -> "free";
      case Duty.Asked asked -> "asked";
      case Duty.Busy busy -> "busy";
    };
  }

  private static Duty readDuty(Document document) {
    String kind = document.getString("kind");
    var since = Times.read(document, "since");
    return switch (kind) {
      case "off" -> new Duty.Off(since);
      case "free" -> new Duty.Free(since);
      case "asked" -> new Duty.Asked(new CallId(document.getString("call")), since);
      case "busy" ->
          new Duty.Busy(
              new CallId(document.getString("call")), since, document.getBoolean("thenOff"));
      default -> throw new UnknownKind("duty", kind);
    };
  }
}
