package io.gaja.bot.line.valet;

import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.time.Instant;
import java.util.Optional;

/** One lot everywhere, and one bay. */
public final class PaperPlaces implements ValetPlaces {
  static final Place LOT =
      new Place("COEX garage", "513 Yeongdong-daero", new Point(37.51, 127.06));

  @Override
  public Optional<Place> findLot(Point entrance) {
    return Optional.of(LOT);
  }

  @Override
  public Optional<String> findLastBay(DriverId valet, Instant since) {
    return Optional.of("B2 40");
  }
}
