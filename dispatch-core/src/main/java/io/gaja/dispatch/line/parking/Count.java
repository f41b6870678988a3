package io.gaja.dispatch.line.parking;

import java.time.Instant;

/**
 * What the attendant has counted.
 *
 * @param walkIns cars that stand there without a booking
 * @param full 만차: nobody who comes now is let in, whatever the numbers say
 * @param at when the attendant last touched any of it, so that people can be told how fresh it is
 */
public record Count(int walkIns, boolean full, Instant at) {
  public Count {
    if (walkIns < 0) {
      throw new IllegalArgumentException("There are no negative cars");
    }
  }
}
