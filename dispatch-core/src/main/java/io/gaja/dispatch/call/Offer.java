package io.gaja.dispatch.call;

import io.gaja.dispatch.id.DriverId;
import io.gaja.dispatch.id.OfferId;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.time.Instant;

/** One call shown to one driver, worth nothing from {@code expiresAt} on. */
public record Offer(
    OfferId id, DriverId driver, Distance away, Duration pickupTime, Instant expiresAt) {}
