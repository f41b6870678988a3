package io.gaja.dispatch.line;

import io.gaja.dispatch.id.LineCode;

/**
 * SPI: something that can be asked for. What differs between lines is a method here, never a
 * question elsewhere. Pure.
 */
public interface ServiceLine {
  LineCode code();

  /**
   * What a rider can have only one of at a time: {@code ride} for whoever sits in a car, {@code
   * car} for a car that is looked after. A rider has at most one open call per slot.
   */
  String slot();
}
