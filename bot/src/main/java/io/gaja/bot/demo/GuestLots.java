package io.gaja.bot.demo;

import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.ParkingLine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The lots of visitors, to which somebody comes now and then. A lot outlives its visitor: nobody
 * comes any more once nobody has let them in, until somebody counts again.
 */
final class GuestLots {
  private static final Duration BETWEEN = Duration.ofSeconds(45);
  private static final int MOST_IN_VAIN = 2;

  private final InstantSource clock;
  private final Map<LotId, Served> served = new ConcurrentHashMap<>();

  GuestLots(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * When somebody was sent last.
   *
   * @param inVain how many were sent since one was let in
   */
  private record Served(Instant at, int inVain) {}

  /** What they come for. */
  LineCode line() {
    return ParkingLine.CODE;
  }

  /** Sends somebody, where there is somebody to be sent, to each lot that it is time for. */
  void round(List<Lot> lots, Predicate<Lot> send) {
    served.keySet().retainAll(lots.stream().map(Lot::id).toList());
    Instant now = clock.instant();
    for (Lot lot : lots) {
      if (isDue(lot, now) && send.test(lot)) {
        served.merge(
            lot.id(), new Served(now, 1), (before, more) -> new Served(now, before.inVain() + 1));
      }
    }
  }

  private boolean isDue(Lot lot, Instant now) {
    Optional<Served> before = Optional.ofNullable(served.get(lot.id()));
    if (before.isEmpty()) {
      return lot.count().at().isAfter(now.minus(Duration.ofMinutes(10))); // not one of yesterday's
    }
    boolean counted = lot.count().at().isAfter(before.get().at());
    return now.isAfter(before.get().at().plus(BETWEEN))
        && (before.get().inVain() < MOST_IN_VAIN || counted);
  }

  void admitted(LotId lot) {
    served.computeIfPresent(lot, (id, before) -> new Served(before.at(), 0));
  }
}
