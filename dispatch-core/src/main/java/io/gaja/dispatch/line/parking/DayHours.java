package io.gaja.dispatch.line.parking;

import java.time.LocalTime;

/** When a lot is open on one kind of day. */
public sealed interface DayHours {
  /** Round the clock. */
  record AllDay() implements DayHours {}

  /** Over midnight when it ends earlier than it begins. */
  record Between(LocalTime from, LocalTime until) implements DayHours {
    public Between {
      if (from.equals(until)) {
        throw new IllegalArgumentException("Hours end at another time than they begin");
      }
    }
  }

  record Shut() implements DayHours {}
}
