package io.gaja.dispatch.call;

import io.gaja.dispatch.place.Distance;
import java.time.Duration;

/**
 * How a call looks for a driver: how many are asked at once, for how long, how often, and how far
 * away.
 *
 * @param driversPerWave 1 to 20
 * @param offerLasts 3 seconds to 5 minutes
 * @param waves 1 to 60, empty ones count
 */
public record OfferPolicy(
    int driversPerWave,
    Duration offerLasts,
    int waves,
    Distance firstRadius,
    Distance widestRadius) {
  public OfferPolicy {
    require(driversPerWave >= 1 && driversPerWave <= 20, "drivers per wave: 1 to 20");
    require(
        offerLasts.toSeconds() >= 3 && offerLasts.toMinutes() <= 5, "an offer lasts 3 s to 5 min");
    require(waves >= 1 && waves <= 60, "waves: 1 to 60");
    require(firstRadius.compareTo(widestRadius) <= 0, "the first radius is above the widest");
  }

  /**
   * The radius of the n-th wave, from 1: each half as wide again as the one before, up to the
   * widest.
   */
  public Distance radiusOfWave(int wave) {
    double metres = (double) firstRadius.metres() * Math.pow(1.5, wave - 1.0);
    return new Distance((long) Math.min(metres, (double) widestRadius.metres()));
  }

  /** From the first wave until it is said that nobody comes. */
  public Duration longestSearch() {
    return offerLasts.multipliedBy(waves);
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException("Offer policy: " + rule);
    }
  }
}
