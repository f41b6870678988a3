package io.gaja.dispatch.store;

import io.gaja.dispatch.call.CallEvent;
import io.gaja.dispatch.call.CallEvent.CallCancelled;
import io.gaja.dispatch.call.CallEvent.DriverArrived;
import io.gaja.dispatch.call.CallEvent.DriverAssigned;
import io.gaja.dispatch.call.CallEvent.DriverGaveUp;
import io.gaja.dispatch.call.CallEvent.DriverLate;
import io.gaja.dispatch.call.CallEvent.DriverRated;
import io.gaja.dispatch.call.CallEvent.MessageRelayed;
import io.gaja.dispatch.call.CallEvent.NobodyFound;
import io.gaja.dispatch.call.CallEvent.NobodyNear;
import io.gaja.dispatch.call.CallEvent.OfferDeclined;
import io.gaja.dispatch.call.CallEvent.OfferLapsed;
import io.gaja.dispatch.call.CallEvent.OfferWithdrawn;
import io.gaja.dispatch.call.CallEvent.Placed;
import io.gaja.dispatch.call.CallEvent.RideCompleted;
import io.gaja.dispatch.call.CallEvent.RideOverdue;
import io.gaja.dispatch.call.CallEvent.RiderBoarded;
import io.gaja.dispatch.call.CallEvent.WaitingOver;
import io.gaja.dispatch.call.CallEvent.WaveSent;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.id.DriverId;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;

/** The facts of a call's timeline, each under its own kind. */
final class EventDocuments {
  private EventDocuments() {}

  static Document write(CallEvent event) {
    return switch (event) {
      case Placed e -> fact("placed", e);
      case WaveSent e ->
          fact("wave", e)
              .append("wave", e.wave())
              .append("offers", OfferDocuments.write(e.offers()));
      case NobodyNear e -> fact("nobodyNear", e).append("wave", e.wave());
      case OfferDeclined e -> of("declined", e, e.driver());
      case OfferLapsed e -> of("lapsed", e, e.driver());
      case OfferWithdrawn e -> of("withdrawn", e, e.driver()).append("why", e.why().name());
      case DriverAssigned e -> of("assigned", e, e.driver()).append("expectedAt", e.expectedAt());
      case DriverGaveUp e -> of("gaveUp", e, e.driver());
      case DriverLate e -> of("late", e, e.driver()).append("reminder", e.reminder());
      case DriverArrived e -> of("arrived", e, e.driver()).append("waitsUntil", e.waitsUntil());
      case WaitingOver e -> of("waitingOver", e, e.driver()).append("reminder", e.reminder());
      case RiderBoarded e ->
          of("boarded", e, e.driver())
              .append("numberChecked", e.numberChecked())
              .append("expectedAt", e.expectedAt());
      case RideOverdue e -> of("overdue", e, e.driver()).append("reminder", e.reminder());
      case RideCompleted e ->
          of("completed", e, e.driver()).append("receipt", FareDocuments.write(e.receipt()));
      case CallCancelled e -> cancelled(e);
      case NobodyFound e -> fact("nobodyFound", e);
      case DriverRated e -> of("rated", e, e.driver()).append("stars", e.stars());
      case MessageRelayed e ->
          of("relayed", e, e.driver()).append("from", e.from().name()).append("text", e.text());
    };
  }

  static CallEvent read(Document d) {
    Instant at = Times.read(d, "at");
    String kind = d.getString("kind");
    return switch (kind) {
      case "placed" -> new Placed(at);
      case "wave" ->
          new WaveSent(
              at, d.getInteger("wave"), OfferDocuments.read(d.getList("offers", Document.class)));
      case "nobodyNear" -> new NobodyNear(at, d.getInteger("wave"));
      case "declined" -> new OfferDeclined(at, driver(d));
      case "lapsed" -> new OfferLapsed(at, driver(d));
      case "withdrawn" ->
          new OfferWithdrawn(at, driver(d), OfferWithdrawn.Why.valueOf(d.getString("why")));
      case "assigned" -> new DriverAssigned(at, driver(d), Times.read(d, "expectedAt"));
      case "gaveUp" -> new DriverGaveUp(at, driver(d));
      case "late" -> new DriverLate(at, driver(d), d.getInteger("reminder"));
      case "arrived" -> new DriverArrived(at, driver(d), Times.read(d, "waitsUntil"));
      case "waitingOver" -> new WaitingOver(at, driver(d), d.getInteger("reminder"));
      case "boarded" ->
          new RiderBoarded(
              at, driver(d), d.getBoolean("numberChecked"), Times.read(d, "expectedAt"));
      case "overdue" -> new RideOverdue(at, driver(d), d.getInteger("reminder"));
      case "completed" ->
          new RideCompleted(
              at, driver(d), FareDocuments.readReceipt(d.get("receipt", Document.class)));
      case "cancelled" ->
          new CallCancelled(
              at, CallState.Cancelled.Cause.valueOf(d.getString("cause")), findDriver(d));
      case "nobodyFound" -> new NobodyFound(at);
      case "rated" -> new DriverRated(at, driver(d), d.getInteger("stars"));
      case "relayed" ->
          new MessageRelayed(
              at, CallEvent.Side.valueOf(d.getString("from")), driver(d), d.getString("text"));
      default -> throw new UnknownKind("fact", kind);
    };
  }

  private static Document cancelled(CallCancelled event) {
    Document document = fact("cancelled", event).append("cause", event.cause().name());
    event.driver().ifPresent(driver -> document.append("driver", driver.value()));
    return document;
  }

  private static Document of(String kind, CallEvent event, DriverId driver) {
    return fact(kind, event).append("driver", driver.value());
  }

  private static Document fact(String kind, CallEvent event) {
    return new Document("kind", kind).append("at", event.at());
  }

  private static DriverId driver(Document document) {
    return new DriverId(document.getString("driver"));
  }

  private static Optional<DriverId> findDriver(Document document) {
    return Optional.ofNullable(document.getString("driver")).map(DriverId::new);
  }
}
