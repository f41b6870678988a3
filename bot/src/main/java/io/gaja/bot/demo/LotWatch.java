package io.gaja.bot.demo;

import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.BookingLifecycle;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.line.parking.LotOffer;
import io.gaja.dispatch.line.parking.LotSearch;
import io.gaja.dispatch.line.parking.Lots;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lots of the city with what is free now, read at most once in four seconds. */
final class LotWatch {
  private static final Duration CURRENT = Duration.ofSeconds(4);
  private static final Point CITY_HALL = new Point(37.5663, 126.9779);
  private static final Distance ALL_AROUND = new Distance(40_000);
  private static final int MOST = 60;

  /** Who asks makes a difference to the price only. */
  private static final PersonId NOBODY = new PersonId("nobody");

  private final Lots lots;
  private final LotSearch search;
  private final InstantSource clock;
  private Instant readAt = Instant.EPOCH;
  private List<Sign> newest = List.of();

  LotWatch(Lots lots, LotSearch search, InstantSource clock) {
    this.lots = lots;
    this.search = search;
    this.clock = clock;
  }

  /**
   * What stands at the entrance of a lot.
   *
   * @param free empty while it is closed
   */
  record Sign(Lot lot, Optional<Integer> free) {}

  /** At most 60, approved ones only. */
  synchronized List<Sign> now() {
    Instant now = clock.instant();
    if (now.isAfter(readAt.plus(CURRENT))) {
      newest = read(now);
      readAt = now;
    }
    return newest;
  }

  private List<Sign> read(Instant now) {
    Instant until = now.plus(BookingLifecycle.SHORTEST);
    Map<LotId, Integer> free =
        search.listNear(NOBODY, CITY_HALL, ALL_AROUND, now, until, MOST).stream()
            .collect(Collectors.toMap(offer -> offer.lot().id(), LotOffer::free));
    return lots.listNear(CITY_HALL, ALL_AROUND, MOST).stream()
        .map(near -> new Sign(near.lot(), Optional.ofNullable(free.get(near.lot().id()))))
        .toList();
  }
}
