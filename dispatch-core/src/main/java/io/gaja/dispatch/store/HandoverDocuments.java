package io.gaja.dispatch.store;

import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.car.CarSize;
import io.gaja.dispatch.car.Gearbox;
import io.gaja.dispatch.car.Handover;
import java.util.Optional;
import org.bson.Document;

/** A rider's own car, and how it is handed over. */
public final class HandoverDocuments {
  private HandoverDocuments() {}

  static Document write(Handover handover) {
    Document document =
        new Document("car", write(handover.car()))
            .append("bay", handover.bay())
            .append("key", handover.key());
    handover.photo().ifPresent(photo -> document.append("photo", photo));
    return document;
  }

  static Handover read(Document document) {
    return new Handover(
        readCar(document.get("car", Document.class)),
        document.getString("bay"),
        document.getString("key"),
        Optional.ofNullable(document.getString("photo")));
  }

  public static Document write(Car car) {
    return new Document("model", car.model())
        .append("plate", car.plate())
        .append("gearbox", car.gearbox().name())
        .append("size", car.size().name());
  }

  public static Car readCar(Document document) {
    return new Car(
        document.getString("model"),
        document.getString("plate"),
        Gearbox.valueOf(document.getString("gearbox")),
        CarSize.valueOf(document.getString("size")));
  }
}
