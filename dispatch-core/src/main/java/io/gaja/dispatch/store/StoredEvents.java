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
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;

/** Reads the facts that {@link EventDocuments} wrote, in this version or an earlier one. */
final class StoredEvents {
  private StoredEvents() {}

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
      case "priceRaised" -> new PriceRaised(at, money(d, "from"), money(d, "to"));
      case "raiseSuggested" -> new RaiseSuggested(at, money(d, "from"), money(d, "to"));
      case "countered" ->
          new OfferCountered(at, driver(d), money(d, "price"), Times.read(d, "until"));
      case "counterTaken" -> new CounterTaken(at, driver(d), money(d, "price"));
      case "counterLeft" -> new CounterLeft(at, driver(d));
      case "stopProposed" ->
          new StopProposed(
              at,
              driver(d),
              place(d, "place"),
              money(d, "price"),
              PlaceDocuments.readRoute(d.get("route", Document.class)));
      case "stopAgreed" -> new StopAgreed(at, driver(d), place(d, "place"), money(d, "price"));
      case "stopDeclined" -> new StopDeclined(at, driver(d));
      case "waitingCharged" ->
          new WaitingCharged(
              at, driver(d), Duration.ofMillis(d.getLong("beyondMillis")), money(d, "fee"));
      case "handoverChanged" -> new HandoverChanged(at);
      case "photographed" -> new CarPhotographed(at, driver(d), d.getString("photo"));
      case "takenOver" ->
          new CarTakenOver(
              at, driver(d), d.getBoolean("numberChecked"), Times.read(d, "expectedAt"));
      case "parked" -> new CarParked(at, driver(d), place(d, "lot"), d.getString("where"));
      case "stillParked" -> new StillParked(at, d.getInteger("reminder"));
      case "wanted" -> new CarWanted(at, Times.read(d, "wantedAt"));
      case "fetchStarted" -> new FetchStarted(at);
      case "nobodyToFetch" -> new NobodyToFetch(at, d.getInteger("attempt"));
      case "onItsWay" -> new CarOnItsWay(at, driver(d), Times.read(d, "expectedAt"));
      case "handedBack" -> new CarHandedBack(at, driver(d), d.getBoolean("numberChecked"));
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

  private static Money money(Document document, String field) {
    return FareDocuments.readMoney(document.get(field, Document.class));
  }

  private static Place place(Document document, String field) {
    return PlaceDocuments.readPlace(document.get(field, Document.class));
  }

  private static DriverId driver(Document document) {
    return new DriverId(document.getString("driver"));
  }

  private static Optional<DriverId> findDriver(Document document) {
    return Optional.ofNullable(document.getString("driver")).map(DriverId::new);
  }
}
