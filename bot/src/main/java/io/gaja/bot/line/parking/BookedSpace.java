package io.gaja.bot.line.parking;

import io.gaja.bot.line.ParkedCar;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.line.parking.Booking;
import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.place.Place;

/** A booking with the lot it is for. */
public record BookedSpace(Booking booking, Lot lot) {

  /** The car, where it stands, for whoever goes on from there. */
  ParkedCar parkedCar() {
    Place place = lot.premises().place();
    Place named = new Place(lot.name(), place.address(), place.point());
    return new ParkedCar(named, Handover.of(booking.car()));
  }
}
