package io.gaja.dispatch.store;

import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.OfferId;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.util.List;
import org.bson.Document;

/** Offers, inside the call they belong to. */
final class OfferDocuments {
  private OfferDocuments() {}

  static List<Document> write(List<Offer> offers) {
    return offers.stream().map(OfferDocuments::write).toList();
  }

  static List<Offer> read(List<Document> documents) {
    return documents.stream().map(OfferDocuments::read).toList();
  }

  private static Document write(Offer offer) {
    return new Document("id", offer.id().value())
        .append("driver", offer.driver().value())
        .append("metres", offer.away().metres())
        .append("pickupSeconds", offer.pickupTime().toSeconds())
        .append("expiresAt", offer.expiresAt());
  }

  private static Offer read(Document document) {
    return new Offer(
        new OfferId(document.getString("id")),
        new DriverId(document.getString("driver")),
        new Distance(document.getLong("metres")),
        Duration.ofSeconds(document.getLong("pickupSeconds")),
        Times.read(document, "expiresAt"));
  }
}
