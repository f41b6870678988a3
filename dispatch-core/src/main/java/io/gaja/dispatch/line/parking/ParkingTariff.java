package io.gaja.dispatch.line.parking;

import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Money;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The price list of a lot, in the form public lots of Seoul have: a price for each begun unit of
 * minutes (five of them since November 2012), a most for a day, and reductions for entitled cars,
 * of which only the greatest counts. All in one currency. Pure.
 *
 * @param firstFree costs nothing, whoever stays longer; under a pass it is within the pass
 * @param dayMaximum for each 24 hours from driving in, not for a calendar day: who leaves the car
 *     over night pays one day, and the price does not hang on where midnight falls
 * @param night another price for units that begin in these hours
 * @param weekendPrice another price for units that begin on a Saturday or Sunday; may be 0. Where
 *     night and weekend both hold, the lower
 * @param passes what may be bought with a booking, at most {@value #MOST_PASSES}
 * @param reductions in percent of what is charged by time; a pass has its own price already
 */
public record ParkingTariff(
    Duration firstFree,
    Unit unit,
    Optional<Money> dayMaximum,
    Optional<Night> night,
    Optional<Money> weekendPrice,
    List<Pass> passes,
    Map<Entitlement, Integer> reductions) {
  public static final int MOST_PASSES = 5;
  private static final Duration LONGEST_UNIT = Duration.ofHours(24);

  public ParkingTariff {
    passes = passes.stream().sorted(Comparator.comparing(Pass::lasts)).toList();
    reductions = Map.copyOf(reductions);
    check(
        !firstFree.isNegative() && firstFree.compareTo(LONGEST_UNIT) <= 0,
        "The free time is 0 to 24 hours");
    check(passes.size() <= MOST_PASSES, "A lot sells at most " + MOST_PASSES + " passes");
    check(
        reductions.values().stream().allMatch(percent -> percent >= 1 && percent <= 100),
        "A reduction is 1 to 100 percent");
    amounts(unit, dayMaximum, night, weekendPrice, passes)
        .forEach(amount -> {
          check(!amount.isNegative(), "A price is not negative");
          check(amount.currency().equals(unit.price.currency()), "A tariff has one currency");
        });
  }

  /** So much for each begun unit of this length: 1 minute to 24 hours. */
  public record Unit(Duration length, Money price) {
    public Unit {
      check(
          length.toMinutes() >= 1 && length.compareTo(LONGEST_UNIT) <= 0,
          "A unit is 1 minute to 24 hours long");
    }
  }

  /** Over midnight when it ends earlier than it begins. */
  public record Night(LocalTime from, LocalTime until, Money unitPrice) {
    public Night {
      check(!from.equals(until), "A night ends at another time than it begins");
    }

    boolean contains(LocalTime time) {
      boolean begun = !time.isBefore(from);
      boolean running = time.isBefore(until);
      return until.isAfter(from) ? begun && running : begun || running;
    }
  }

  /** The plainest of all: every begun unit costs the same. */
  public static ParkingTariff perUnit(Duration length, Money price) {
    return new ParkingTariff(
        Duration.ZERO,
        new Unit(length, price),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of());
  }

  public ParkingTariff withFirstFree(Duration time) {
    return new ParkingTariff(time, unit, dayMaximum, night, weekendPrice, passes, reductions);
  }

  public ParkingTariff withDayMaximum(Money most) {
    return new ParkingTariff(
        firstFree, unit, Optional.of(most), night, weekendPrice, passes, reductions);
  }

  public ParkingTariff withNight(Night hours) {
    return new ParkingTariff(
        firstFree, unit, dayMaximum, Optional.of(hours), weekendPrice, passes, reductions);
  }

  public ParkingTariff withWeekendPrice(Money unitPrice) {
    return new ParkingTariff(
        firstFree, unit, dayMaximum, night, Optional.of(unitPrice), passes, reductions);
  }

  public ParkingTariff withPass(Pass pass) {
    List<Pass> more = new ArrayList<>(passes);
    more.add(pass);
    return new ParkingTariff(firstFree, unit, dayMaximum, night, weekendPrice, more, reductions);
  }

  public ParkingTariff withReduction(Entitlement entitlement, int percent) {
    Map<Entitlement, Integer> more = new EnumMap<>(Entitlement.class);
    more.putAll(reductions);
    more.put(entitlement, percent);
    return new ParkingTariff(firstFree, unit, dayMaximum, night, weekendPrice, passes, more);
  }

  public Currency currency() {
    return unit.price.currency();
  }

  /** What this visit costs; hours and weekends are counted in this zone. */
  public Fare fareFor(Visit visit, ZoneId zone) {
    return ParkingFee.of(this, visit, zone);
  }

  /** The pass with which this visit costs least, when one is cheaper than paying by time. */
  public Optional<Pass> findBestPass(Visit visit, ZoneId zone) {
    Money byTime = fareFor(visit.with(Optional.empty()), zone).total();
    Comparator<Pass> byTotal =
        Comparator.comparing(pass -> fareFor(visit.with(Optional.of(pass)), zone).total());
    return passes.stream()
        .min(byTotal)
        .filter(best -> fareFor(visit.with(Optional.of(best)), zone).total().compareTo(byTime) < 0);
  }

  /** The price of a unit that begins at this time. */
  Money priceAt(Instant begin, ZoneId zone) {
    ZonedDateTime local = begin.atZone(zone);
    Optional<Money> byNight =
        night.filter(hours -> hours.contains(local.toLocalTime())).map(Night::unitPrice);
    Optional<Money> byWeekend = weekendPrice.filter(price -> isWeekend(local.getDayOfWeek()));
    return Stream.of(byNight, byWeekend)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .orElse(unit.price);
  }

  /** The greatest reduction of those; two are never added. */
  int percentFor(Set<Entitlement> entitlements) {
    return entitlements.stream().mapToInt(one -> reductions.getOrDefault(one, 0)).max().orElse(0);
  }

  static boolean isWeekend(DayOfWeek day) {
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
  }

  private static Stream<Money> amounts(
      Unit unit,
      Optional<Money> dayMaximum,
      Optional<Night> night,
      Optional<Money> weekendPrice,
      List<Pass> passes) {
    return Stream.of(
            Stream.of(unit.price),
            dayMaximum.stream(),
            night.map(Night::unitPrice).stream(),
            weekendPrice.stream(),
            passes.stream().map(Pass::price))
        .flatMap(amounts -> amounts);
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
