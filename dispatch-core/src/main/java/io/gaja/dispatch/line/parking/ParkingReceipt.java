package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.fare.Fare;
import java.time.Instant;

/** How long a car stood and what that cost; made once, when it leaves, and never changed. */
public record ParkingReceipt(Fare fare, Instant enteredAt, Instant leftAt) {}
