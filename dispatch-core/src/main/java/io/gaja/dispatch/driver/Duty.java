package io.gaja.dispatch.driver;

import io.gaja.dispatch.id.CallId;
import java.time.Instant;

/** What a driver is doing: off, free, asked (an offer is out), busy. */
public sealed interface Duty {
  Instant since();

  record Off(Instant since) implements Duty {}

  record Free(Instant since) implements Duty {}

  /** One open offer at the most: a driver who is asked is not free for another. */
  record Asked(CallId call, Instant since) implements Duty {}

  /**
   * One call in hand at the most.
   *
   * @param thenOff whether the driver wants no more calls after this one
   */
  record Busy(CallId call, Instant since, boolean thenOff) implements Duty {}
}
