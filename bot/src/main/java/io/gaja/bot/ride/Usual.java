package io.gaja.bot.ride;

import io.gaja.dispatch.call.Trip;
import io.gaja.dispatch.line.Pace;
import io.gaja.dispatch.place.Distance;
import java.util.Optional;

/**
 * How far people usually go with a line.
 *
 * @param from in a straight line; below that they would rather walk
 * @param to along the way with its stops; beyond that a slip of the tongue is likelier
 */
public record Usual(Distance from, Distance to) {
  /** No phone is wrong by so much, and nobody walks that far to a car. */
  private static final Distance ELSEWHERE = Distance.ofKilometres(3);

  /** What to ask about before this ride is called; nothing once the rider has said it is meant. */
  public Optional<Doubt> doubt(RideDraft draft, Trip trip) {
    if (draft.meansIt()) {
      return Optional.empty();
    }
    if (trip.route().distance().compareTo(to) > 0) {
      return Optional.of(new Doubt.Far());
    }
    Distance apart = trip.pickup().point().distanceTo(trip.dropOff().point());
    if (apart.compareTo(from) < 0 && trip.stops().isEmpty()) {
      return Optional.of(new Doubt.Near(Pace.WALKING.timeFor(apart)));
    }
    return draft
        .standing()
        .map(there -> there.distanceTo(trip.pickup().point()))
        .filter(away -> away.compareTo(ELSEWHERE) > 0)
        .<Doubt>map(Doubt.Elsewhere::new);
  }
}
