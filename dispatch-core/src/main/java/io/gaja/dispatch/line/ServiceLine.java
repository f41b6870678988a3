package io.gaja.dispatch.line;

import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.id.Slot;

/**
 * SPI: something that can be asked for. What differs between lines is a method here, never a
 * question elsewhere. Pure.
 */
public interface ServiceLine {
  LineCode code();

  /** Beside what else it can be open: a rider has at most one open call per slot. */
  Slot slot();
}
