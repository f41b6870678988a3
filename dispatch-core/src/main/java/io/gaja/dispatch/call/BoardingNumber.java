package io.gaja.dispatch.call;

import java.util.random.RandomGenerator;

/** Four digits that the rider tells the driver, so that the right person sits in the right car. */
public record BoardingNumber(String digits) {
  public BoardingNumber {
    if (!digits.matches("[0-9]{4}")) {
      throw new IllegalArgumentException("A boarding number has four digits");
    }
  }

  public static BoardingNumber random(RandomGenerator random) {
    return new BoardingNumber("%04d".formatted(random.nextInt(10_000)));
  }
}
