package io.gaja.dispatch.call;

import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Route;

/** From where to where, how far that is, and what it will cost by what is known at the start. */
public record Trip(Place pickup, Place dropOff, Route route, Fare estimate) {}
