package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.line.ServiceLine;

/** Parking: booked at a place, not dispatched to somebody. */
public final class ParkingLine implements ServiceLine {
  public static final LineCode CODE = new LineCode("parking");

  @Override
  public LineCode code() {
    return CODE;
  }
}
