package io.gaja.dispatch.call;

import java.time.Duration;

/**
 * Under what terms a call was placed. Kept with the call, so that a change of settings never
 * changes a call that is under way.
 *
 * @param freeWaiting how long a driver waits at the pickup before "rider not there" may be said
 */
public record Terms(OfferPolicy offers, Pricing pricing, Duration freeWaiting) {}
