package io.gaja.dispatch.store;

import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.car.CarSize;
import io.gaja.dispatch.car.Gearbox;
import org.bson.Document;

/** A rider's own car. */
final class CarDocuments {
  private CarDocuments() {}

  static Document write(Car car) {
    return new Document("model", car.model())
        .append("plate", car.plate())
        .append("gearbox", car.gearbox().name())
        .append("size", car.size().name());
  }

  static Car read(Document document) {
    return new Car(
        document.getString("model"),
        document.getString("plate"),
        Gearbox.valueOf(document.getString("gearbox")),
        CarSize.valueOf(document.getString("size")));
  }
}
