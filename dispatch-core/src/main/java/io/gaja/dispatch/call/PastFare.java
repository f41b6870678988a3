package io.gaja.dispatch.call;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;

/**
 * What such a trip was offered for, and how that went.
 *
 * @param price what was asked in the end, raises and all
 * @param length of the way
 * @param taken whether a driver took it
 * @param waited from the call until a driver took it, or until it ended without one
 */
public record PastFare(Money price, Distance length, boolean taken, Duration waited) {}
