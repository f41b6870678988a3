package io.gaja.bot.line.valet;

import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallEvent;
import io.gaja.dispatch.call.Calls;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.line.parking.Lots;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.time.Instant;
import java.util.Optional;

/** The approved lots, and the bays of the calls before. */
public record KnownPlaces(Lots lots, Calls calls) implements ValetPlaces {
  /** A valet who has parked there walks back for about ten minutes. */
  private static final Distance WALK_BACK = new Distance(800);

  @Override
  public Optional<Place> findLot(Point entrance) {
    return lots.listNear(entrance, WALK_BACK, 1).stream()
        .map(Lots.Nearby::lot)
        .map(lot ->
            new Place(lot.name(), lot.premises().place().address(), lot.premises().place().point()))
        .findFirst();
  }

  @Override
  public Optional<String> findLastBay(DriverId valet, Instant since) {
    return calls
        .findLastParkedBy(valet, since)
        .flatMap(Call::findParking)
        .map(CallEvent.CarParked::where);
  }
}
