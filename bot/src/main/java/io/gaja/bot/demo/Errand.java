package io.gaja.bot.demo;

import io.gaja.dispatch.line.parking.Lot;
import io.gaja.dispatch.place.Point;
import java.util.Optional;

/**
 * Where somebody is wanted, so that a visitor has work.
 *
 * @param lot the visitor's, for somebody who parks
 */
record Errand(Point where, Optional<Lot> lot) {}
