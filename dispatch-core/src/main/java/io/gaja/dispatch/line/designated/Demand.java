package io.gaja.dispatch.line.designated;

import io.gaja.dispatch.line.Market;
import io.gaja.dispatch.place.Distance;

/**
 * What being quick costs, in percent of the tariff: a quarter more for each other call per free
 * driver nearby, and a little more for a way from which it is far home. Assumed, like the tariff.
 */
final class Demand {
  static final int LOWEST_PERCENT = 115;
  static final int HIGHEST_PERCENT = 200;

  private static final int PERCENT_PER_RIVAL = 25;
  private static final int PERCENT_PER_TEN_KILOMETRES = 5;
  private static final int MOST_FOR_DISTANCE = 15;
  private static final long TEN_KILOMETRES = 10_000;

  private Demand() {}

  static int quickPercent(Market market, Distance way) {
    // One driver more than there are: where nobody is free, somebody soon will be.
    int rivals = PERCENT_PER_RIVAL * market.openCallsNear() / (market.freeDriversNear() + 1);
    long tens = way.metres() / TEN_KILOMETRES;
    int far = (int) Math.min(MOST_FOR_DISTANCE, PERCENT_PER_TEN_KILOMETRES * tens);
    return Math.clamp((long) LOWEST_PERCENT + rivals + far, LOWEST_PERCENT, HIGHEST_PERCENT);
  }
}
