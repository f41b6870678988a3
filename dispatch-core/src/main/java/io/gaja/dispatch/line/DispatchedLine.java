package io.gaja.dispatch.line;

import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.util.List;

/** SPI: a line that is carried out by people nearby, who get offers. Pure. */
public interface DispatchedLine extends ServiceLine {
  /** What this line says to a wish, the one to recommend first; never empty. */
  List<Quote> listQuotes(Wish wish, Market market);

  /** How long a driver of this line needs to a pickup this far away in a straight line. */
  default Duration getPickupTime(Distance straightLine, Mobility how) {
    return Pace.usualTime(straightLine, how);
  }

  /** How far around a pickup its {@link Market} is looked at. */
  default Distance getNeighbourhood() {
    return new Distance(3_000);
  }
}
