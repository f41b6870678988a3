package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.place.Distance;
import java.time.Instant;

/**
 * A lot as a rider sees it who looks for a space at a time.
 *
 * @param away in a straight line
 * @param free how many spaces could be booked now for that time; a count, not a promise
 */
public record LotOffer(Lot lot, Distance away, Window window, int free, ParkingQuote price) {
  /** When the attendant last counted: "5분 전 기준". */
  public Instant countedAt() {
    return lot.count().at();
  }
}
