package io.gaja.dispatch.call;

import io.gaja.dispatch.fare.Fare;
import java.time.Instant;

/** What was driven and what it cost; made once, when the ride ends, and never changed. */
public record Receipt(Fare fare, Instant boardedAt, Instant endedAt) {}
