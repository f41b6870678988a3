package io.gaja.bot.transcript;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until the story lets time pass. */
final class Clockwork extends Clock {
  private final ZoneId zone;
  private final AtomicReference<Instant> now;

  Clockwork(ZoneId zone) {
    this(zone, new AtomicReference<>(Instant.EPOCH));
  }

  private Clockwork(ZoneId zone, AtomicReference<Instant> now) {
    this.zone = zone;
    this.now = now;
  }

  void set(Instant to) {
    now.set(to);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new Clockwork(other, now);
  }
}
