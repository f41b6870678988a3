package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.driver.Standing;
import io.gaja.dispatch.id.LotId;
import io.gaja.dispatch.id.PersonId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A parking place with its capacity, tariff and people. Its version is what two who book at the
 * same instant collide on: every promise of a space counts it on.
 *
 * @param attendants who run it, 1 to {@value #MOST_ATTENDANTS}
 * @param standing whether the operators let it be offered
 */
public record Lot(
    LotId id,
    long version,
    Premises premises,
    ParkingTariff tariff,
    OpeningHours hours,
    List<PersonId> attendants,
    Standing standing,
    Count count) {
  public static final int MOST_ATTENDANTS = 20;

  public Lot {
    attendants = List.copyOf(attendants);
    if (attendants.isEmpty() || attendants.size() > MOST_ATTENDANTS) {
      throw new IllegalArgumentException("A lot has 1 to 20 attendants");
    }
    if (count.walkIns() > premises.capacity()) {
      throw new IllegalArgumentException("A lot holds no more cars than its capacity");
    }
  }

  public boolean isApproved() {
    return standing instanceof Standing.Approved;
  }

  public boolean isRunBy(PersonId person) {
    return attendants.contains(person);
  }

  public String name() {
    return premises.name();
  }

  public int capacity() {
    return premises.capacity();
  }

  Lot judged(Standing decision) {
    return new Lot(id, version + 1, premises, tariff, hours, attendants, decision, count);
  }

  Lot counted(Count counted) {
    return new Lot(id, version + 1, premises, tariff, hours, attendants, standing, counted);
  }

  Lot charging(ParkingTariff other) {
    return new Lot(id, version + 1, premises, other, hours, attendants, standing, count);
  }

  Lot open(OpeningHours other) {
    return new Lot(id, version + 1, premises, tariff, other, attendants, standing, count);
  }

  Lot joinedBy(PersonId newcomer) {
    List<PersonId> all = Stream.concat(attendants.stream(), Stream.of(newcomer)).toList();
    return new Lot(id, version + 1, premises, tariff, hours, all, standing, count);
  }
}
