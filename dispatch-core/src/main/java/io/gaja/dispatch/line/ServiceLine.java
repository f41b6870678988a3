package io.gaja.dispatch.line;

import io.gaja.dispatch.id.LineCode;

/**
 * SPI: something that can be asked for. What differs between lines is a method here, never a
 * question elsewhere. Pure.
 */
public interface ServiceLine {
  LineCode code();
}
