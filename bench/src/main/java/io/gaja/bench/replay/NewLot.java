package io.gaja.bench.replay;

import io.gaja.dispatch.place.Point;

/** A lot as its attendant tells of it. */
record NewLot(String name, Point place, int capacity) {}
