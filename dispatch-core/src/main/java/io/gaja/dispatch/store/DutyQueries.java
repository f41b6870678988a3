package io.gaja.dispatch.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import io.gaja.dispatch.driver.Duty;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.id.DriverId;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Which driver is meant, on which duty, and what that duty becomes. */
final class DutyQueries {
  private DutyQueries() {}

  static Bson byId(DriverId id) {
    return eq("_id", id.value());
  }

  static Bson approved(DriverId id) {
    return and(byId(id), eq("standing.kind", "approved"));
  }

  static Bson isOn(String duty) {
    return eq("duty.kind", duty);
  }

  static Bson askedFor(DriverId id, CallId call) {
    return and(heldBy(id, call), isOn("asked"));
  }

  /** Asked for the call or busy with it. */
  static Bson heldBy(DriverId id, CallId call) {
    return and(byId(id), eq("duty.call", call.value()));
  }

  static Bson duty(Duty duty) {
    return set("duty", DriverDocuments.write(duty));
  }

  /** As the driver has said: this call is the last, or it is not. */
  static Bson freeOrOff(Instant now) {
    Document off = DriverDocuments.write(new Duty.Off(now));
    Document free = DriverDocuments.write(new Duty.Free(now));
    List<Object> choice = List.of("$duty.thenOff", off, free);
    return new Document("$set", new Document("duty", new Document("$cond", choice)));
  }
}
