package io.gaja.dispatch.driver;

/** What the rider looks for at the kerb: "흰색 쏘나타", and a plate. Each 1 to 40 characters. */
public record Vehicle(String description, String plate) {
  public static final int LONGEST = 40;

  public Vehicle {
    description = description.strip();
    plate = plate.strip();
    check(description);
    check(plate);
  }

  private static void check(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new IllegalArgumentException("A vehicle is described in 1 to 40 characters");
    }
  }

  @Override
  public String toString() {
    return "Vehicle[hidden]";
  }
}
