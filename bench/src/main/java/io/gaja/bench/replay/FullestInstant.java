package io.gaja.bench.replay;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Reckons how full each lot was promised at its fullest, from all bookings there were. */
final class FullestInstant implements Audit {

  /** A space was promised from this instant until just before the other. */
  private record Promise(Instant from, Instant until) {
    boolean holdsAt(Instant instant) {
      return !instant.isBefore(from) && instant.isBefore(until);
    }
  }

  @Override
  public Map<String, Long> wrong(MongoDatabase database) {
    long overbooked = 0;
    for (Document lot : database.getCollection("lots").find()) {
      List<Promise> promises = new ArrayList<>();
      for (Document booking :
          database.getCollection("bookings").find(Filters.eq("lot", lot.getString("_id")))) {
        promises.add(promiseOf(booking));
      }
      overbooked += fullest(promises) > lot.getInteger("capacity") ? 1 : 0;
    }
    return Map.of("lots with more bookings than spaces", overbooked);
  }

  /** To the booked end, or to when it was over before; overstaying is nobody's promise. */
  private static Promise promiseOf(Document booking) {
    Instant from = booking.getDate("since").toInstant();
    Instant until = booking.getDate("until").toInstant();
    if (booking.getBoolean("open")) {
      return new Promise(from, until);
    }
    Instant over = endOf(booking.get("state", Document.class));
    return new Promise(from, over.isBefore(until) ? over : until);
  }

  private static Instant endOf(Document closed) {
    Document receipt = closed.get("receipt", Document.class);
    return (receipt == null ? closed.getDate("at") : receipt.getDate("leftAt")).toInstant();
  }

  private static long fullest(List<Promise> promises) {
    return promises.stream()
        .mapToLong(at -> promises.stream().filter(other -> other.holdsAt(at.from())).count())
        .max()
        .orElse(0);
  }
}
