package io.gaja.dispatch.store;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** Instants as BSON dates, to the millisecond. */
public final class Times {
  private Times() {}

  public static Instant read(Document document, String field) {
    Date date = document.getDate(field);
    return date.toInstant();
  }

  static Optional<Instant> find(Document document, String field) {
    return Optional.ofNullable(document.getDate(field)).map(Date::toInstant);
  }
}
