package io.gaja.bot.demo;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The simulated riders of one line who are out at the moment.
 *
 * @param few below so many the next goes out sooner
 * @param most beyond so many nobody goes out
 */
record Crowd(int few, int most, Set<Leisure> out) {
  Crowd(int few, int most) {
    this(few, most, ConcurrentHashMap.newKeySet());
  }
}
