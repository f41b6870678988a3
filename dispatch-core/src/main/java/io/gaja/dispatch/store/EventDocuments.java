package io.gaja.dispatch.store;

import io.gaja.dispatch.call.CallEvent;
import io.gaja.dispatch.call.CallEvent.CallCancelled;
import io.gaja.dispatch.call.CallEvent.CarHandedBack;
import io.gaja.dispatch.call.CallEvent.CarOnItsWay;
import io.gaja.dispatch.call.CallEvent.CarParked;
import io.gaja.dispatch.call.CallEvent.CarPhotographed;
import io.gaja.dispatch.call.CallEvent.CarTakenOver;
import io.gaja.dispatch.call.CallEvent.CarWanted;
import io.gaja.dispatch.call.CallEvent.CounterLeft;
import io.gaja.dispatch.call.CallEvent.CounterTaken;
import io.gaja.dispatch.call.CallEvent.DriverArrived;
import io.gaja.dispatch.call.CallEvent.DriverAssigned;
import io.gaja.dispatch.call.CallEvent.DriverGaveUp;
import io.gaja.dispatch.call.CallEvent.DriverLate;
import io.gaja.dispatch.call.CallEvent.DriverRated;
import io.gaja.dispatch.call.CallEvent.FetchStarted;
import io.gaja.dispatch.call.CallEvent.HandoverChanged;
import io.gaja.dispatch.call.CallEvent.MessageRelayed;
import io.gaja.dispatch.call.CallEvent.NobodyFound;
import io.gaja.dispatch.call.CallEvent.NobodyNear;
import io.gaja.dispatch.call.CallEvent.NobodyToFetch;
import io.gaja.dispatch.call.CallEvent.OfferCountered;
import io.gaja.dispatch.call.CallEvent.OfferDeclined;
import io.gaja.dispatch.call.CallEvent.OfferLapsed;
import io.gaja.dispatch.call.CallEvent.OfferWithdrawn;
import io.gaja.dispatch.call.CallEvent.Placed;
import io.gaja.dispatch.call.CallEvent.PriceRaised;
import io.gaja.dispatch.call.CallEvent.RaiseSuggested;
import io.gaja.dispatch.call.CallEvent.RideCompleted;
import io.gaja.dispatch.call.CallEvent.RideOverdue;
import io.gaja.dispatch.call.CallEvent.RiderBoarded;
import io.gaja.dispatch.call.CallEvent.StillParked;
import io.gaja.dispatch.call.CallEvent.StopAgreed;
import io.gaja.dispatch.call.CallEvent.StopDeclined;
import io.gaja.dispatch.call.CallEvent.StopProposed;
import io.gaja.dispatch.call.CallEvent.WaitingCharged;
import io.gaja.dispatch.call.CallEvent.WaitingOver;
import io.gaja.dispatch.call.CallEvent.WaveSent;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.DriverId;
import org.bson.Document;

/** The facts of a call's timeline, each under its own kind; {@link StoredEvents} reads them. */
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
      case PriceRaised e -> between("priceRaised", e, e.from(), e.to());
      case RaiseSuggested e -> between("raiseSuggested", e, e.from(), e.to());
      case OfferCountered e ->
          of("countered", e, e.driver())
              .append("price", money(e.price()))
              .append("until", e.until());
      case CounterTaken e -> of("counterTaken", e, e.driver()).append("price", money(e.price()));
      case CounterLeft e -> of("counterLeft", e, e.driver());
      case StopProposed e ->
          of("stopProposed", e, e.driver())
              .append("place", PlaceDocuments.write(e.place()))
              .append("price", money(e.price()))
              .append("route", PlaceDocuments.write(e.route()));
      case StopAgreed e ->
          of("stopAgreed", e, e.driver())
              .append("place", PlaceDocuments.write(e.place()))
              .append("price", money(e.price()));
      case StopDeclined e -> of("stopDeclined", e, e.driver());
      case WaitingCharged e ->
          of("waitingCharged", e, e.driver())
              .append("beyondMillis", e.beyond().toMillis())
              .append("fee", money(e.fee()));
      case HandoverChanged e -> fact("handoverChanged", e);
      case CarPhotographed e -> of("photographed", e, e.driver()).append("photo", e.photo());
      case CarTakenOver e ->
          of("takenOver", e, e.driver())
              .append("numberChecked", e.numberChecked())
              .append("expectedAt", e.expectedAt());
      case CarParked e ->
          of("parked", e, e.driver())
              .append("lot", PlaceDocuments.write(e.lot()))
              .append("where", e.where());
      case StillParked e -> fact("stillParked", e).append("reminder", e.reminder());
      case CarWanted e -> fact("wanted", e).append("wantedAt", e.wantedAt());
      case FetchStarted e -> fact("fetchStarted", e);
      case NobodyToFetch e -> fact("nobodyToFetch", e).append("attempt", e.attempt());
      case CarOnItsWay e -> of("onItsWay", e, e.driver()).append("expectedAt", e.expectedAt());
      case CarHandedBack e ->
          of("handedBack", e, e.driver()).append("numberChecked", e.numberChecked());
      case CallCancelled e -> cancelled(e);
      case NobodyFound e -> fact("nobodyFound", e);
      case DriverRated e -> of("rated", e, e.driver()).append("stars", e.stars());
      case MessageRelayed e ->
          of("relayed", e, e.driver()).append("from", e.from().name()).append("text", e.text());
    };
  }

  private static Document cancelled(CallCancelled event) {
    Document document = fact("cancelled", event).append("cause", event.cause().name());
    event.driver().ifPresent(driver -> document.append("driver", driver.value()));
    return document;
  }

  private static Document between(String kind, CallEvent event, Money from, Money to) {
    return fact(kind, event).append("from", money(from)).append("to", money(to));
  }

  private static Document money(Money money) {
    return FareDocuments.write(money);
  }

  private static Document of(String kind, CallEvent event, DriverId driver) {
    return fact(kind, event).append("driver", driver.value());
  }

  private static Document fact(String kind, CallEvent event) {
    return new Document("kind", kind).append("at", event.at());
  }
}
