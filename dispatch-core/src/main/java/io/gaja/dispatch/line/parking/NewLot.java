package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.id.PersonId;

/** A lot that its first attendant wants to run here. */
public record NewLot(
    PersonId attendant, Premises premises, ParkingTariff tariff, OpeningHours hours) {}
