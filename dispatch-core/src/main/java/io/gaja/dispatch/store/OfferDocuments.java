package io.gaja.dispatch.store;

import io.gaja.dispatch.call.Offer;
import io.gaja.dispatch.call.WayHome;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.OfferId;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    Document document =
        new Document("id", offer.id().value())
            .append("driver", offer.driver().value())
            .append("metres", offer.away().metres())
            .append("pickupSeconds", offer.pickupTime().toSeconds())
            .append("expiresAt", offer.expiresAt());
    offer.wayHome().ifPresent(way -> document.append("wayHome", write(way)));
    offer.counter().ifPresent(price -> document.append("counter", FareDocuments.write(price)));
    return document;
  }

  private static Offer read(Document document) {
    return new Offer(
        new OfferId(document.getString("id")),
        new DriverId(document.getString("driver")),
        new Distance(document.getLong("metres")),
        Duration.ofSeconds(document.getLong("pickupSeconds")),
        Times.read(document, "expiresAt"),
        Optional.ofNullable(document.get("wayHome", Document.class))
            .map(OfferDocuments::readWayHome),
        Optional.ofNullable(document.get("counter", Document.class)).map(FareDocuments::readMoney));
  }

  private static Document write(WayHome way) {
    Document document =
        new Document("recentCalls", way.recentCalls()).append("nearer", way.nearer());
    way.fromHome().ifPresent(far -> document.append("homeMetres", far.metres()));
    return document;
  }

  private static WayHome readWayHome(Document document) {
    return new WayHome(
        document.getInteger("recentCalls"),
        Optional.ofNullable(document.getLong("homeMetres")).map(Distance::new),
        document.getBoolean("nearer"));
  }
}
