package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Point;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds lots for a wanted time. Reads only. */
public final class LotSearch {
  /** Lots that are closed then are left out, so a few more than wanted are looked at. */
  private static final int LOOKED_AT = 60;

  private final Lots lots;
  private final Bookings bookings;
  private final Entitlements entitlements;
  private final ZoneId zone;
  private final InstantSource clock;

  public LotSearch(
      Lots lots, Bookings bookings, Entitlements entitlements, ZoneId zone, InstantSource clock) {
    this.lots = lots;
    this.bookings = bookings;
    this.entitlements = entitlements;
    this.zone = zone;
    this.clock = clock;
  }

  /**
   * Approved lots around a point that are open for all of this time, with what is free then and
   * what it would cost this person: those with a free space first, each group nearest first. None
   * for a time that cannot be booked at all.
   */
  public List<LotOffer> listNear(
      PersonId rider, Point point, Distance within, Instant from, Instant until, int most) {
    Instant now = clock.instant();
    List<Lots.Nearby> open =
        lots.listNear(point, within, LOOKED_AT).stream()
            .filter(near -> Admission.refusalOf(near.lot(), from, until, zone, now).isEmpty())
            .toList();
    if (open.isEmpty()) {
      return List.of();
    }
    Window window = Admission.windowOf(from, until, now);
    Map<LotId, List<Stay>> stays = staysOf(open, window);
    Set<Entitlement> proved = entitlements.listProved(rider);
    Visit visit = new Visit(window.from(), window.until(), Optional.empty(), proved);
    return open.stream()
        .map(near -> {
          Lot lot = near.lot();
          List<Stay> there = stays.getOrDefault(lot.id(), List.of());
          int free = Occupancy.bookable(lot, there, window, now);
          ParkingQuote price = ParkingQuote.of(lot.tariff(), visit, zone);
          return new LotOffer(lot, near.away(), window, free, price);
        })
        .sorted(
            Comparator.comparing((LotOffer offer) -> offer.free() == 0)
                .thenComparing(LotOffer::away))
        .limit(most)
        .toList();
  }

  private Map<LotId, List<Stay>> staysOf(List<Lots.Nearby> open, Window window) {
    List<LotId> ids = open.stream().map(near -> near.lot().id()).toList();
    return bookings.listStays(ids, window, BookingDesk.MOST_STAYS).stream()
        .collect(Collectors.groupingBy(Stay::lot));
  }
}
