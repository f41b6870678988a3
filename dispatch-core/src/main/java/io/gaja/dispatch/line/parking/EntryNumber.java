package io.gaja.dispatch.line.parking;

import java.util.random.RandomGenerator;

/** Four digits that tell the attendant, or a gate, which booking drives in. */
public record EntryNumber(String digits) {
  public EntryNumber {
    if (!digits.matches("[0-9]{4}")) {
      throw new IllegalArgumentException("An entry number has four digits");
    }
  }

  public static EntryNumber random(RandomGenerator random) {
    return new EntryNumber("%04d".formatted(random.nextInt(10_000)));
  }
}
