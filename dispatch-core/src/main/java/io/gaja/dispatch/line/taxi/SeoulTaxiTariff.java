package io.gaja.dispatch.line.taxi;

import io.gaja.dispatch.fare.Fare;
import io.gaja.dispatch.fare.Fare.Item;
import io.gaja.dispatch.fare.Fare.Kind;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.fare.Tariff;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A taximeter's price list as Seoul publishes it: a base price with the first metres in it, then
 * one step for each begun {@code stepDistance}, or {@code stepTime} while the taxi is slower than
 * one per the other; night and out-of-city surcharges in percent of that, not of each other.
 *
 * <p>Of a route only length and duration are known, so the way is metered as if the taxi either
 * stood or drove at exactly the speed where both rates are equal: the steps are the greater of
 * those by distance and those by time. No meter can show less; stop-and-go traffic shows more.
 *
 * @param nightHours hours with a surcharge; a ride pays each for its share of the driving time
 * @param outOfCityPercent on the whole ride when it ends outside of the city
 * @param rounding surcharges are rounded to a multiple of this, half of it upwards, as the display
 *     of a taximeter has no smaller digit
 * @param zone where the hours are counted
 */
public record SeoulTaxiTariff(
    Money base,
    Distance baseDistance,
    Money step,
    Distance stepDistance,
    Duration stepTime,
    List<NightHours> nightHours,
    int outOfCityPercent,
    Money rounding,
    ZoneId zone)
    implements Tariff {

  private static final int HIGHEST_PERCENT = 200;

  public SeoulTaxiTariff {
    nightHours = List.copyOf(nightHours);
    check(base.minorUnits() > 0, "The base price is above zero");
    check(step.minorUnits() > 0, "The price of a step is above zero");
    check(rounding.minorUnits() > 0, "Amounts are rounded to a multiple above zero");
    check(
        base.currency().equals(step.currency()) && base.currency().equals(rounding.currency()),
        "A tariff has one currency");
    check(stepDistance.metres() > 0, "The distance of a step is above zero");
    check(stepTime.toMillis() > 0, "The time of a step is above zero");
    checkPercent(outOfCityPercent);
    NightHours.checkApart(nightHours);
  }

  /** Medium taxis from 1 February 2023 (Seoul Metropolitan Government's taxi fare notice). */
  public static SeoulTaxiTariff standard() {
    return new SeoulTaxiTariff(
        Money.won(4_800),
        new Distance(1_600),
        Money.won(100),
        new Distance(131),
        Duration.ofSeconds(30),
        List.of(
            new NightHours(LocalTime.of(22, 0), LocalTime.of(23, 0), 20),
            new NightHours(LocalTime.of(23, 0), LocalTime.of(2, 0), 40),
            new NightHours(LocalTime.of(2, 0), LocalTime.of(4, 0), 20)),
        20,
        Money.won(100),
        ZoneId.of("Asia/Seoul"));
  }

  @Override
  public Fare fareFor(Route route, Instant departure, boolean leavesTheCity) {
    Money metered = new Money(Math.multiplyExact(steps(route), step.minorUnits()), base.currency());
    Money byDay = base.plus(metered);
    List<Item> items = new ArrayList<>();
    items.add(new Item(Kind.BASE, base));
    addUnlessZero(items, Kind.DISTANCE_AND_TIME, metered);
    addUnlessZero(items, Kind.NIGHT_SURCHARGE, nightSurcharge(byDay, route.duration(), departure));
    if (leavesTheCity) {
      addUnlessZero(items, Kind.OUT_OF_CITY_SURCHARGE, partOf(byDay, outOfCityPercent, 100));
    }
    return new Fare(items);
  }

  /** Below this speed the time counts and above it the distance; 15.72 km/h in Seoul. */
  public double slowKmh() {
    return stepDistance.metres() * 3_600.0 / stepTime.toMillis();
  }

  /** Begun steps after the base distance. Metres and milliseconds are made alike by products. */
  private long steps(Route route) {
    long stepMillis = stepTime.toMillis();
    long byDistance = Math.multiplyExact(route.distance().metres(), stepMillis);
    long byTime = Math.multiplyExact(route.duration().toMillis(), stepDistance.metres());
    long included = Math.multiplyExact(baseDistance.metres(), stepMillis);
    long beyond = Math.max(byDistance, byTime) - included;
    return beyond <= 0 ? 0 : Math.ceilDiv(beyond, stepDistance.metres() * stepMillis);
  }

  private Money nightSurcharge(Money byDay, Duration duration, Instant departure) {
    // A way of no time at all still happens at an hour.
    Duration driven = duration.toMillis() == 0 ? Duration.ofMillis(1) : duration;
    long percentMillis =
        nightHours.stream()
            .mapToLong(n -> n.percent() * n.within(departure, driven, zone).toMillis())
            .sum();
    return partOf(byDay, percentMillis, Math.multiplyExact(100L, driven.toMillis()));
  }

  private Money partOf(Money amount, long numerator, long denominator) {
    long unit = rounding.minorUnits();
    long twice = Math.multiplyExact(2 * amount.minorUnits(), numerator);
    long whole = Math.multiplyExact(denominator, unit);
    return new Money(
        Math.floorDiv(Math.addExact(twice, whole), 2 * whole) * unit, amount.currency());
  }

  private static void addUnlessZero(List<Item> items, Kind kind, Money amount) {
    if (amount.minorUnits() != 0) {
      items.add(new Item(kind, amount));
    }
  }

  static void checkPercent(int percent) {
    check(
        percent >= 0 && percent <= HIGHEST_PERCENT,
        "A surcharge is 0 to " + HIGHEST_PERCENT + " percent");
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
