package io.gaja.dispatch.call;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.OfferId;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One call shown to one driver, worth nothing from {@code expiresAt} on.
 *
 * @param counter the price the driver would do it for instead; the rider's answer is awaited
 */
public record Offer(
    OfferId id,
    DriverId driver,
    Distance away,
    Duration pickupTime,
    Instant expiresAt,
    Optional<WayHome> wayHome,
    Optional<Money> counter) {

  public static Offer plain(
      OfferId id, DriverId driver, Distance away, Duration pickupTime, Instant expiresAt) {
    return new Offer(id, driver, away, pickupTime, expiresAt, Optional.empty(), Optional.empty());
  }

  public Offer showing(WayHome way) {
    return new Offer(id, driver, away, pickupTime, expiresAt, Optional.of(way), counter);
  }

  Offer countered(Money price, Instant until) {
    return new Offer(id, driver, away, pickupTime, until, wayHome, Optional.of(price));
  }

  boolean isOpen(Instant now) {
    return now.isBefore(expiresAt);
  }
}
