package io.gaja.bot.ride;

import io.gaja.dispatch.place.Distance;
import java.time.Duration;

/** Why a ride is perhaps not meant as it was understood: it is asked about before it is called. */
public sealed interface Doubt {
  /** Farther than people go with this line. */
  record Far() implements Doubt {}

  /**
   * Hardly a ride at all.
   *
   * @param walk how long it is on foot
   */
  record Near(Duration walk) implements Doubt {}

  /**
   * It begins elsewhere than where the rider said to be.
   *
   * @param away how far from there
   */
  record Elsewhere(Distance away) implements Doubt {}
}
