package io.gaja.dispatch.store;

import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.id.DriverId;
import java.util.Optional;
import org.bson.Document;

/** Each state of a call under its own kind, which never changes once it was written somewhere. */
final class StateDocuments {
  private StateDocuments() {}

  static Document write(CallState state) {
    return switch (state) {
      case CallState.Searching searching ->
          kind("searching")
              .append("wavesSent", searching.wavesSent())
              .append("wakeAt", searching.wakeAt());
      case CallState.Offering offering ->
          kind("offering")
              .append("wave", offering.wave())
              .append("offers", OfferDocuments.write(offering.offers()))
              .append("wakeAt", offering.wakeAt());
      case CallState.Assigned assigned ->
          inHand("assigned", assigned, assigned.reminders())
              .append("since", assigned.since())
              .append("expectedAt", assigned.expectedAt());
      case CallState.Arrived arrived ->
          inHand("arrived", arrived, arrived.reminders())
              .append("since", arrived.since())
              .append("waitsUntil", arrived.waitsUntil());
      case CallState.Riding riding ->
          inHand("riding", riding, riding.reminders())
              .append("since", riding.since())
              .append("expectedAt", riding.expectedAt());
      case CallState.Parked parked -> write(parked);
      case CallState.Completed completed -> write(completed);
      case CallState.Cancelled cancelled -> write(cancelled);
      case CallState.Unserved unserved -> kind("unserved").append("at", unserved.at());
    };
  }

  private static Document inHand(String kind, CallState.InHand state, int reminders) {
    return kind(kind)
        .append("driver", state.driver().value())
        .append("reminders", reminders)
        .append("wakeAt", state.wakeAt());
  }

  private static Document write(CallState.Parked parked) {
    Document document =
        kind("parked")
            .append("where", parked.where())
            .append("since", parked.since())
            .append("wakeAt", parked.wakeAt());
    parked.wantedAt().ifPresent(at -> document.append("wantedAt", at));
    return document;
  }

  private static Document write(CallState.Completed completed) {
    Document document =
        kind("completed")
            .append("driver", completed.driver().value())
            .append("receipt", FareDocuments.write(completed.receipt()));
    completed.stars().ifPresent(stars -> document.append("stars", stars));
    return document;
  }

  private static Document write(CallState.Cancelled cancelled) {
    Document document =
        kind("cancelled").append("cause", cancelled.cause().name()).append("at", cancelled.at());
    cancelled.driver().ifPresent(driver -> document.append("driver", driver.value()));
    return document;
  }

  static CallState read(Document document) {
    String kind = document.getString("kind");
    return switch (kind) {
      case "searching" ->
          new CallState.Searching(document.getInteger("wavesSent"), Times.read(document, "wakeAt"));
      case "offering" ->
          new CallState.Offering(
              document.getInteger("wave"),
              OfferDocuments.read(document.getList("offers", Document.class)),
              Times.read(document, "wakeAt"));
      case "assigned" ->
          new CallState.Assigned(
              driver(document),
              Times.read(document, "since"),
              Times.read(document, "expectedAt"),
              document.getInteger("reminders"),
              Times.read(document, "wakeAt"));
      case "arrived" ->
          new CallState.Arrived(
              driver(document),
              Times.read(document, "since"),
              Times.read(document, "waitsUntil"),
              document.getInteger("reminders"),
              Times.read(document, "wakeAt"));
      case "riding" ->
          new CallState.Riding(
              driver(document),
              Times.read(document, "since"),
              Times.read(document, "expectedAt"),
              document.getInteger("reminders"),
              Times.read(document, "wakeAt"));
      case "parked" ->
          new CallState.Parked(
              document.getString("where"),
              Times.read(document, "since"),
              Times.find(document, "wantedAt"),
              Times.read(document, "wakeAt"));
      case "completed" ->
          new CallState.Completed(
              driver(document),
              FareDocuments.readReceipt(document.get("receipt", Document.class)),
              Optional.ofNullable(document.getInteger("stars")));
      case "cancelled" ->
          new CallState.Cancelled(
              CallState.Cancelled.Cause.valueOf(document.getString("cause")),
              Optional.ofNullable(document.getString("driver")).map(DriverId::new),
              Times.read(document, "at"));
      case "unserved" -> new CallState.Unserved(Times.read(document, "at"));
      default -> throw new UnknownKind("call state", kind);
    };
  }

  private static DriverId driver(Document document) {
    return new DriverId(document.getString("driver"));
  }

  private static Document kind(String kind) {
    return new Document("kind", kind);
  }
}
