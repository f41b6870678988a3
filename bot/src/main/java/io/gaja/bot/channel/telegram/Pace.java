package io.gaja.bot.channel.telegram;

import java.time.Duration;

/**
 * How patiently Telegram is asked.
 *
 * @param longPoll how long Telegram may hold the question while nothing happens; whole seconds
 * @param firstPause after a failure; doubled with each further one
 * @param longestPause the most between two attempts, also when the token is not known
 * @param standby between two looks at the lease
 */
record Pace(Duration longPoll, Duration firstPause, Duration longestPause, Duration standby) {
  static final Pace USUAL =
      new Pace(
          Duration.ofSeconds(25),
          Duration.ofMillis(500),
          Duration.ofSeconds(30),
          Duration.ofSeconds(1));

  Duration pauseAfter(int failures) {
    Duration pause = firstPause.multipliedBy(1L << Math.clamp(failures - 1L, 0, 16));
    return pause.compareTo(longestPause) < 0 ? pause : longestPause;
  }
}
