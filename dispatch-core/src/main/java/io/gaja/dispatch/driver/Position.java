package io.gaja.dispatch.driver;

import io.gaja.dispatch.place.Point;
import java.time.Instant;

/** Where a driver was, and when we heard of it. */
public record Position(Point point, Instant at) {}
