package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.place.Place;
import java.util.Optional;

/**
 * What a lot is made of.
 *
 * @param name 1 to {@value #LONGEST_NAME} characters
 * @param capacity how many cars it holds, 1 to {@value #LARGEST}
 * @param heightLimitCm 100 to 1000, where there is a limit
 * @param chargers for electric cars, 0 up to the capacity
 */
public record Premises(
    String name, Place place, int capacity, Optional<Integer> heightLimitCm, int chargers) {
  public static final int LONGEST_NAME = 60;
  public static final int LARGEST = 5_000;

  public Premises {
    name = name.strip();
    check(!name.isEmpty() && name.length() <= LONGEST_NAME, "A lot has a name of 1 to 60 letters");
    check(capacity >= 1 && capacity <= LARGEST, "A lot holds 1 to 5000 cars");
    check(chargers >= 0 && chargers <= capacity, "A lot has no more chargers than spaces");
    check(
        heightLimitCm.filter(height -> height < 100 || height > 1_000).isEmpty(),
        "A height limit is 1 to 10 metres");
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
