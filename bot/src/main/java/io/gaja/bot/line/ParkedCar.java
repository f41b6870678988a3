package io.gaja.bot.line;

import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.place.Place;

/** A car that was left somewhere: where, which, and what is known of its bay and its key. */
public record ParkedCar(Place place, Handover handover) {}
