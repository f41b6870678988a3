package io.gaja.dispatch.line.parking;

import java.time.Duration;
import java.time.Instant;

/** A time that a space is wanted for: from the first instant until just before the last. */
public record Window(Instant from, Instant until) {
  public Window {
    if (!until.isAfter(from)) {
      throw new IllegalArgumentException("A window ends after it begins");
    }
  }

  public Duration length() {
    return Duration.between(from, until);
  }

  Window endingAt(Instant end) {
    return new Window(from, end);
  }

  static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
