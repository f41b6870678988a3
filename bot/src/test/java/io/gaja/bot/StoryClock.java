package io.gaja.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The real time, and as much more as the story says. */
public final class StoryClock extends Clock {
  private final ZoneId zone;
  private final AtomicReference<Duration> ahead;

  public StoryClock() {
    this(ZoneId.of("Asia/Seoul"), new AtomicReference<>(Duration.ZERO));
  }

  private StoryClock(ZoneId zone, AtomicReference<Duration> ahead) {
    this.zone = zone;
    this.ahead = ahead;
  }

  public void passes(Duration time) {
    ahead.updateAndGet(time::plus);
  }

  @Override
  public Instant instant() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new StoryClock(other, ahead);
  }
}
