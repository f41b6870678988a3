package io.gaja.dispatch.line;

import io.gaja.dispatch.call.RecentFare;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is true around a pickup while a wish is priced.
 *
 * @param openCallsNear calls of the same line that look for a driver there; 0 for a line that does
 *     not price by demand
 * @param freeDriversNear drivers of the line who could take it, counted up to a bound
 * @param nearest how soon the first of them could be there
 * @param recent what calls that began there got lately, newest first; empty for such a line
 */
public record Market(
    int openCallsNear, int freeDriversNear, Optional<Duration> nearest, List<RecentFare> recent) {
  /** Nothing is known. */
  public static final Market UNKNOWN = new Market(0, 0, Optional.empty(), List.of());

  public Market {
    recent = List.copyOf(recent);
  }
}
