package io.gaja.dispatch.line;

import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.Slot;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** SPI: a line that is carried out by people nearby, who get offers. Pure. */
public interface DispatchedLine extends ServiceLine {
  /** Beside what else its calls can be open: a rider has at most one open call per slot. */
  Slot slot();

  /** What this line says to a wish, the one to recommend first; never empty. */
  List<Quote> listQuotes(Wish wish, Market market);

  /** The same for a price that the rider has named. */
  default NamedPrice quoteAt(Money named, Wish wish, Market market) {
    return new NamedPrice.NotNegotiable();
  }

  /**
   * What one more stop costs on a trip that is under way, which gets so much longer; empty when the
   * price is not for a line to say, as with a meter.
   */
  default Optional<Money> findStopPrice(Trip trip, Route longer, Instant now) {
    return Optional.empty();
  }

  /** How long a driver of this line needs to a pickup this far away in a straight line. */
  default Duration getPickupTime(Distance straightLine, Mobility how) {
    return Pace.usualTime(straightLine, how);
  }

  /**
   * How far somebody who moves so is asked in a wave of this radius: who is quicker may be asked
   * from farther away.
   */
  default Distance getReach(Distance radius, Mobility how) {
    return radius;
  }

  /** Whether drivers are told how they get on from the drop-off: those who come without a car. */
  default boolean showsWayHome() {
    return false;
  }

  /**
   * Whether its prices, or what is said of them, follow from what others ask for and got: else that
   * part of the {@link Market} is not looked at.
   */
  default boolean pricesByDemand() {
    return false;
  }

  /** How far around a pickup its {@link Market} is looked at. */
  default Distance getNeighbourhood() {
    return new Distance(3_000);
  }
}
