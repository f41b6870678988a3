package io.gaja.dispatch.call;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;

/**
 * What a call that is over was offered for, and what came of it.
 *
 * @param waited until a driver took it, or until it ended without one
 */
public record RecentFare(Distance distance, Money price, boolean served, Duration waited) {}
