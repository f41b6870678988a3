package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/** A rider's wish for a space: for which car, from when until when, and with which pass. */
public record NewBooking(
    PersonId rider, LotId lot, Car car, Instant from, Instant until, Optional<Pass> pass) {}
