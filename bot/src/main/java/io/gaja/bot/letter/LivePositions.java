package io.gaja.bot.letter;

import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.place.Point;
import java.util.Optional;

/** Port: where a driver is now, for the live maps. Asked every few seconds: must be cheap. */
@FunctionalInterface
public interface LivePositions {
  Optional<Point> find(DriverId driver);
}
