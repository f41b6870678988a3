package io.gaja.bot.letter;

import java.time.Duration;

/**
 * How the postman works.
 *
 * @param visitsAtOnce chats of one channel that are written to at the same time
 * @param sweepEvery how often the database is asked for what nobody called out
 * @param mostAttempts of a letter whose outcome stays unknown while its channel is alive
 * @param longestRetry age at which a letter is given up even if its channel is dead
 * @param stopWithin how long a stop waits for the letters in hand
 */
public record PostmanSettings(
    int visitsAtOnce,
    Duration sweepEvery,
    int mostAttempts,
    Duration longestRetry,
    Duration stopWithin) {

  public static PostmanSettings usual() {
    return new PostmanSettings(
        64, Duration.ofSeconds(1), 8, Duration.ofHours(1), Duration.ofSeconds(10));
  }
}
