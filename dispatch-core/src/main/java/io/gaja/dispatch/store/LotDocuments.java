package io.gaja.dispatch.store;

import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Count;
import io.gaja.dispatch.line.parking.DayHours;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.OpeningHours;
import io.gaja.dispatch.line.parking.Premises;
import java.time.LocalTime;
import java.util.Optional;
import org.bson.Document;

/** A lot as one document: its {@code version} is what bookings collide on. */
final class LotDocuments {
  private LotDocuments() {}

  static Document write(Lot lot) {
    Premises premises = lot.premises();
    Document document =
        new Document("_id", lot.id().value())
            .append("version", lot.version())
            .append("name", premises.name())
            .append("place", PlaceDocuments.write(premises.place()))
            .append("capacity", premises.capacity())
            .append("chargers", premises.chargers())
            .append("tariff", ParkingTariffDocuments.write(lot.tariff()))
            .append("weekday", write(lot.hours().weekday()))
            .append("weekend", write(lot.hours().weekend()))
            .append("attendants", lot.attendants().stream().map(PersonId::value).toList())
            .append("standing", DriverDocuments.write(lot.standing()))
            .append("walkIns", lot.count().walkIns())
            .append("full", lot.count().full())
            .append("countedAt", lot.count().at());
    premises.heightLimitCm().ifPresent(height -> document.append("heightLimitCm", height));
    return document;
  }

  static Lot read(Document document) {
    return new Lot(
        new LotId(document.getString("_id")),
        document.getLong("version"),
        new Premises(
            document.getString("name"),
            PlaceDocuments.readPlace(document.get("place", Document.class)),
            document.getInteger("capacity"),
            Optional.ofNullable(document.getInteger("heightLimitCm")),
            document.getInteger("chargers")),
        ParkingTariffDocuments.read(document.get("tariff", Document.class)),
        new OpeningHours(
            readHours(document.get("weekday", Document.class)),
            readHours(document.get("weekend", Document.class))),
        document.getList("attendants", String.class).stream().map(PersonId::new).toList(),
        DriverDocuments.readStanding(document.get("standing", Document.class)),
        new Count(
            document.getInteger("walkIns"),
            document.getBoolean("full"),
            Times.read(document, "countedAt")));
  }

  private static Document write(DayHours hours) {
    return switch (hours) {
      case DayHours.AllDay allDay -> new Document("kind", "allDay");
      case DayHours.Between(var from, var until) ->
          new Document("kind", "between")
              .append("from", from.toString())
              .append("until", until.toString());
      case DayHours.Shut shut -> new Document("kind", "shut");
    };
  }

  private static DayHours readHours(Document document) {
    String kind = document.getString("kind");
    return switch (kind) {
      case "allDay" -> new DayHours.AllDay();
      case "between" ->
          new DayHours.Between(
              LocalTime.parse(document.getString("from")),
              LocalTime.parse(document.getString("until")));
      case "shut" -> new DayHours.Shut();
      default -> throw new UnknownKind("opening hours", kind);
    };
  }
}
