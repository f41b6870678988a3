package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.id.BookingId;
import io.gaja.dispatch.id.LotId;
import java.time.Duration;
import java.time.Instant;

/**
 * What an open booking takes of its lot.
 *
 * @param present whether the car stands there, until somebody says that it left
 */
public record Stay(LotId lot, BookingId booking, Instant from, Instant until, boolean present) {
  /**
   * Who overstays is counted for so much longer, again and again: nobody is promised a space that
   * was not seen to become free.
   */
  private static final Duration LINGERS = Duration.ofMinutes(30);

  Instant until(Instant now) {
    return present && !until.isAfter(now) ? now.plus(LINGERS) : until;
  }
}
