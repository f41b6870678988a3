package io.gaja.dispatch.id;

/** A person in their role as a driver; the same value as their {@link PersonId}. */
public record DriverId(String value) {
  public DriverId {
    Ids.check(value);
  }

  public static DriverId of(PersonId person) {
    return new DriverId(person.value());
  }

  public PersonId person() {
    return new PersonId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
