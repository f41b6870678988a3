package io.gaja.dispatch.car;

import java.util.EnumSet;
import java.util.Set;

/**
 * A rider's own car: "쏘나타", "12가 3456", how it is shifted and how large it is. Model and plate have
 * 1 to {@value #LONGEST} characters.
 */
public record Car(String model, String plate, Gearbox gearbox, CarSize size) {
  public static final int LONGEST = 40;

  public Car {
    model = model.strip();
    plate = plate.strip();
    check(model);
    check(plate);
  }

  /** What its driver has to be able to do. */
  public Set<Skill> needs() {
    Set<Skill> needs = EnumSet.noneOf(Skill.class);
    if (gearbox == Gearbox.MANUAL) {
      needs.add(Skill.MANUAL_GEARBOX);
    }
    switch (size) {
      case ORDINARY -> {}
      case VAN -> needs.add(Skill.VAN);
      case BUS -> needs.add(Skill.BUS);
    }
    return needs;
  }

  /** Whether both are the same car: plates are compared without blanks. */
  public boolean hasPlate(String other) {
    return plate.replaceAll("\\s", "").equals(other.replaceAll("\\s", ""));
  }

  private static void check(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new IllegalArgumentException("A car is described in 1 to " + LONGEST + " characters");
    }
  }

  @Override
  public String toString() {
    return "Car[hidden]";
  }
}
