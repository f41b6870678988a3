package io.gaja.bot.setup;

import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;

/**
 * How a call looks for its driver, of whatever line; checked, so that what is wrong is named.
 *
 * @param prefix of the names, such as {@code GAJA_VALET}
 */
record SearchSettings(
    String prefix,
    int driversPerWave,
    Duration offerLasts,
    int waves,
    long firstRadiusMetres,
    long widestRadiusMetres) {
  private static final Duration SHORTEST = Duration.ofSeconds(3);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final long FARTHEST = 50_000;

  OfferPolicy offers() {
    long first =
        Bounds.within(prefix + "_FIRSTRADIUSMETRES", firstRadiusMetres, 1, widestRadiusMetres);
    long widest = Bounds.within(prefix + "_WIDESTRADIUSMETRES", widestRadiusMetres, 1, FARTHEST);
    return new OfferPolicy(
        Bounds.within(prefix + "_DRIVERSPERWAVE", driversPerWave, 1, 20),
        Bounds.within(prefix + "_OFFERLASTS", offerLasts, SHORTEST, LONGEST),
        Bounds.within(prefix + "_WAVES", waves, 1, 60),
        new Distance(first),
        new Distance(widest));
  }
}
