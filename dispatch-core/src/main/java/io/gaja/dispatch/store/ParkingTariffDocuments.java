package io.gaja.dispatch.store;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.parking.Entitlement;
import io.gaja.dispatch.line.parking.ParkingTariff;
import io.gaja.dispatch.line.parking.Pass;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/** The price list of a lot, inside the lot and inside every booking that was made under it. */
final class ParkingTariffDocuments {
  private ParkingTariffDocuments() {}

  static Document write(ParkingTariff tariff) {
    Document reductions = new Document();
    tariff.reductions().forEach((entitled, percent) -> reductions.append(entitled.name(), percent));
    Document document =
        new Document("firstFreeSeconds", tariff.firstFree().toSeconds())
            .append("unitSeconds", tariff.unit().length().toSeconds())
            .append("unitPrice", FareDocuments.write(tariff.unit().price()))
            .append("passes", tariff.passes().stream().map(ParkingTariffDocuments::write).toList())
            .append("reductions", reductions);
    tariff.dayMaximum().ifPresent(most -> document.append("dayMaximum", FareDocuments.write(most)));
    tariff.night().ifPresent(night -> document.append("night", write(night)));
    tariff
        .weekendPrice()
        .ifPresent(price -> document.append("weekendPrice", FareDocuments.write(price)));
    return document;
  }

  static ParkingTariff read(Document document) {
    Map<Entitlement, Integer> reductions = new EnumMap<>(Entitlement.class);
    document
        .get("reductions", Document.class)
        .forEach((name, percent) ->
            reductions.put(Entitlement.valueOf(name), ((Number) percent).intValue()));
    return new ParkingTariff(
        Duration.ofSeconds(document.getLong("firstFreeSeconds")),
        new ParkingTariff.Unit(
            Duration.ofSeconds(document.getLong("unitSeconds")),
            FareDocuments.readMoney(document.get("unitPrice", Document.class))),
        money(document, "dayMaximum"),
        Optional.ofNullable(document.get("night", Document.class))
            .map(ParkingTariffDocuments::readNight),
        money(document, "weekendPrice"),
        document.getList("passes", Document.class).stream()
            .map(ParkingTariffDocuments::readPass)
            .toList(),
        reductions);
  }

  private static Optional<Money> money(Document document, String field) {
    return Optional.ofNullable(document.get(field, Document.class)).map(FareDocuments::readMoney);
  }

  private static Document write(ParkingTariff.Night night) {
    return new Document("from", night.from().toString())
        .append("until", night.until().toString())
        .append("unitPrice", FareDocuments.write(night.unitPrice()));
  }

  private static ParkingTariff.Night readNight(Document document) {
    return new ParkingTariff.Night(
        LocalTime.parse(document.getString("from")),
        LocalTime.parse(document.getString("until")),
        FareDocuments.readMoney(document.get("unitPrice", Document.class)));
  }

  static Document write(Pass pass) {
    return new Document("lastsSeconds", pass.lasts().toSeconds())
        .append("price", FareDocuments.write(pass.price()));
  }

  static Pass readPass(Document document) {
    return new Pass(
        Duration.ofSeconds(document.getLong("lastsSeconds")),
        FareDocuments.readMoney(document.get("price", Document.class)));
  }
}
