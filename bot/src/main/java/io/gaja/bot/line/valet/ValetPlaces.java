package io.gaja.bot.line.valet;

import io.gaja.bot.conversation.Source;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.time.Instant;
import java.util.Optional;

/** Where cars are parked. Reads only. */
public interface ValetPlaces extends Source {
  /** The nearest lot around an entrance that a car can be driven to within minutes. */
  Optional<Place> findLot(Point entrance);

  /** The bay of the car that this valet parked last, of calls since then. */
  Optional<String> findLastBay(DriverId valet, Instant since);
}
