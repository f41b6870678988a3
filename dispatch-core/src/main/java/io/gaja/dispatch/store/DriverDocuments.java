package io.gaja.dispatch.store;

import io.gaja.dispatch.driver.Driver;
import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.driver.Position;
import io.gaja.dispatch.driver.Rating;
import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import java.util.Optional;
import org.bson.Document;

/** A driver as one document: what guards one thing to do at a time is its {@code duty}. */
final class DriverDocuments {
  private DriverDocuments() {}

  static Document write(Driver driver) {
    Document document =
        new Document("_id", driver.id().value())
            .append("name", driver.name())
            .append("lines", ProfileDocuments.lines(driver.lines()))
            .append("standing", write(driver.standing()))
            .append("duty", write(driver.duty()))
            .append("stars", driver.rating().stars())
            .append("ratings", driver.rating().ratings());
    document.putAll(ProfileDocuments.write(driver.profile()));
    driver.position().ifPresent(position -> document.putAll(write(position)));
    driver.home().ifPresent(home -> document.append("home", PlaceDocuments.write(home)));
    driver.homeward().ifPresent(wish -> document.append("homeward", ProfileDocuments.write(wish)));
    driver.wanted().ifPresent(more -> document.append("wanted", ProfileDocuments.write(more)));
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
        ProfileDocuments.readLines(document),
        ProfileDocuments.readProfile(document),
        readStanding(document.get("standing", Document.class)),
        readDuty(document.get("duty", Document.class)),
        Optional.ofNullable(position)
            .map(point ->
                new Position(PlaceDocuments.readPoint(point), Times.read(document, "positionAt"))),
        new Rating(document.getLong("stars"), document.getLong("ratings")),
        part(document, "home").map(PlaceDocuments::readPoint),
        part(document, "homeward").map(ProfileDocuments::readHomeward),
        part(document, "wanted").map(ProfileDocuments::readExtension));
  }

  private static Optional<Document> part(Document document, String name) {
    return Optional.ofNullable(document.get(name, Document.class));
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
