package io.gaja.dispatch.fare;

import io.gaja.dispatch.place.Route;
import java.time.Instant;

/** A published price list that turns a way at a time into a fare. Pure. */
public interface Tariff {
  /**
   * The fare that a meter would show at the end of this way.
   *
   * @param leavesTheCity whether the drop-off lies outside of the city the tariff belongs to
   */
  Fare fareFor(Route route, Instant departure, boolean leavesTheCity);
}
