package io.gaja.bot.monkey;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** What the Laws say of the database, read at one moment of it. */
final class Laws {
  private static final Document OPEN = new Document("open", true);
  private static final Set<String> IN_HAND = Set.of("assigned", "arrived", "riding");

  private final MongoClient client;
  private final MongoDatabase database;
  private final Breaches breaches;

  Laws(MongoClient client, MongoDatabase database, Breaches breaches) {
    this.client = client;
    this.database = database;
    this.breaches = breaches;
  }

  void check(String when) {
    ClientSessionOptions atOnce = ClientSessionOptions.builder().snapshot(true).build();
    try (ClientSession moment = client.startSession(atOnce)) {
      Map<String, Document> calls = new HashMap<>();
      list(moment, "calls", OPEN).forEach(call -> calls.put(call.getString("_id"), call));
      oneDriverPerCall(when, calls, list(moment, "drivers", new Document()));
      everythingOpenIsWoken(when, moment, calls);
      everyCompletedCallHasItsReceipt(when, moment);
      noLotIsOverbooked(when, moment);
      nothingIsLaidAside(when, moment);
    }
  }

  /** What should have been woken by now; it may take a moment. */
  long overdue(Instant now) {
    Document late = new Document("open", true);
    late.append("wakeAt", new Document("$lt", Date.from(now.minusSeconds(2))));
    return List.of("calls", "bookings", "help_requests").stream()
        .mapToLong(collection -> database.getCollection(collection).countDocuments(late))
        .sum();
  }

  private List<Document> list(ClientSession moment, String collection, Document what) {
    return database.getCollection(collection).find(moment, what).into(new ArrayList<>());
  }

  private void oneDriverPerCall(String when, Map<String, Document> calls, List<Document> drivers) {
    Map<String, String> dutyOf = new HashMap<>();
    for (Document driver : drivers) {
      Document duty = driver.get("duty", Document.class);
      String id = driver.getString("_id");
      String call = duty.get("call", "");
      dutyOf.put(id, duty.getString("kind") + " " + call);
      Document wanted = calls.get(call);
      boolean so =
          switch (duty.getString("kind")) {
            case "busy" -> wanted != null && id.equals(wanted.getString("driver"));
            case "asked" -> wanted != null && offers(wanted).contains(id);
            default -> true;
          };
      if (!so) {
        breach("law 1, driver without their call", when + " " + duty + " " + wanted);
      }
    }
    Map<String, String> askedFor = new HashMap<>();
    for (Document call : calls.values()) {
      String id = call.getString("_id");
      if (IN_HAND.contains(stateOf(call))
          && !("busy " + id).equals(dutyOf.get(call.getString("driver")))) {
        breach("law 1, call without its driver", when + " " + call + dutyOf);
      }
      for (String driver : offers(call)) {
        String other = askedFor.put(driver, id);
        if (other != null) {
          breach("law 1, two offers", when + " " + driver + " " + id + " " + other);
        }
      }
    }
  }

  private static List<String> offers(Document call) {
    return call.get("state", Document.class).getList("offers", Document.class, List.of()).stream()
        .map(offer -> offer.getString("driver"))
        .toList();
  }

  private static String stateOf(Document call) {
    return call.get("state", Document.class).getString("kind");
  }

  private void everythingOpenIsWoken(
      String when, ClientSession moment, Map<String, Document> calls) {
    List<Document> open = new ArrayList<>(calls.values());
    open.addAll(list(moment, "bookings", OPEN));
    open.addAll(list(moment, "help_requests", OPEN));
    open.stream()
        .filter(document -> document.getDate("wakeAt") == null)
        .forEach(document -> breach("law 4, sleeps for ever", when + " " + document));
  }

  private void everyCompletedCallHasItsReceipt(String when, ClientSession moment) {
    Document unpaid =
        new Document("state.kind", "completed")
            .append("state.receipt.fare.0", new Document("$exists", false));
    list(moment, "calls", unpaid)
        .forEach(call -> breach("law 6, no receipt", when + " " + call.getString("_id")));
  }

  private void noLotIsOverbooked(String when, ClientSession moment) {
    for (Document lot : list(moment, "lots", new Document())) {
      List<Promise> promises =
          list(moment, "bookings", new Document("lot", lot.getString("_id")).append("open", true))
              .stream()
              .map(Promise::of)
              .toList();
      long fullest =
          promises.stream()
              .mapToLong(at -> promises.stream().filter(it -> it.holdsAt(at.since())).count())
              .max()
              .orElse(0);
      if (fullest > lot.getInteger("capacity")) {
        breach("lots, overbooked", when + " " + fullest + " in " + lot.getInteger("capacity"));
      }
    }
  }

  /** A space was promised from this instant until just before the other. */
  private record Promise(Instant since, Instant until) {
    static Promise of(Document booking) {
      return new Promise(
          booking.getDate("since").toInstant(), booking.getDate("until").toInstant());
    }

    boolean holdsAt(Instant instant) {
      return !instant.isBefore(since) && instant.isBefore(until);
    }
  }

  private void nothingIsLaidAside(String when, ClientSession moment) {
    Document parked = new Document("state", "parked").append("chat", new Document("$exists", true));
    list(moment, "inbox", parked)
        .forEach(update -> breach("law 2, update given up", when + " " + update));
    list(moment, "undelivered", new Document())
        .forEach(letter -> breach("law 3, letter undeliverable", when + " " + letter));
  }

  private void breach(String law, String what) {
    breaches.add(law, what, "");
  }
}
