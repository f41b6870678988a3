package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Fare.Item;
import io.gaja.dispatch.fare.Fare.Kind;
import io.gaja.dispatch.fare.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Counts one visit by a tariff, item by item. */
final class ParkingFee {
  private ParkingFee() {}

  static Fare of(ParkingTariff tariff, Visit visit, ZoneId zone) {
    Currency currency = tariff.currency();
    List<Item> items = new ArrayList<>();
    visit.pass().ifPresent(pass -> items.add(new Item(Kind.PASS, pass.price())));
    long byTime = byTime(tariff, visit, zone);
    if (items.isEmpty() || byTime > 0) {
      items.add(new Item(Kind.PARKING, new Money(byTime, currency)));
    }
    // Rounded up: the fraction of a won is the customer's.
    long less = Math.ceilDiv(byTime * tariff.percentFor(visit.entitlements()), 100);
    if (less > 0) {
      items.add(new Item(Kind.REDUCTION, new Money(-less, currency)));
    }
    return new Fare(items);
  }

  /** A unit belongs to the day, of 24 hours from driving in, in which it begins. */
  private static long byTime(ParkingTariff tariff, Visit visit, ZoneId zone) {
    long most = tariff.dayMaximum().map(Money::minorUnits).orElse(Long.MAX_VALUE);
    long sum = 0;
    long day = 0;
    // A pass counts towards the maximum of the first day.
    long today = visit.pass().map(pass -> pass.price().minorUnits()).orElse(0L);
    Instant unit = visit.from().plus(paidOrFree(tariff, visit));
    for (; unit.isBefore(visit.until()); unit = unit.plus(tariff.unit().length())) {
      long itsDay = Duration.between(visit.from(), unit).toDays();
      if (itsDay != day) {
        day = itsDay;
        today = 0;
      }
      long price = Math.min(tariff.priceAt(unit, zone).minorUnits(), Math.max(0, most - today));
      today += price;
      sum = Math.addExact(sum, price);
    }
    return sum;
  }

  private static Duration paidOrFree(ParkingTariff tariff, Visit visit) {
    Duration paid = visit.pass().map(Pass::lasts).orElse(Duration.ZERO);
    return paid.compareTo(tariff.firstFree()) > 0 ? paid : tariff.firstFree();
  }
}
