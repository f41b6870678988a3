package io.gaja.dispatch.line.designated;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.Route;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * What a designated driver usually costs: a base price with the first kilometres in it, a price for
 * each begun kilometre after them and a lower one far out, more at night and when it ends outside
 * of the city, and a price for each stop. There is no published tariff: companies and drivers agree
 * as they like. The amounts of {@link #usual} are assumptions, in the range of what is asked in
 * Seoul, and settings.
 *
 * @param longFrom from here on each begun kilometre costs {@code perLongKilometre}
 * @param nightFrom when a departure costs {@code nightExtra}: few buses bring the driver back
 * @param rounding the price of the way is rounded to a multiple of this, half of it upwards
 * @param zone where the night is counted
 */
public record DesignatedTariff(
    Money base,
    Distance baseDistance,
    Money perKilometre,
    Distance longFrom,
    Money perLongKilometre,
    LocalTime nightFrom,
    LocalTime nightUntil,
    Money nightExtra,
    Money outOfCityExtra,
    Money perStop,
    Money rounding,
    ZoneId zone) {
  private static final long METRES_PER_KILOMETRE = 1_000;

  public DesignatedTariff {
    check(base.minorUnits() > 0, "The base price is above zero");
    check(rounding.minorUnits() > 0, "Prices are rounded to a multiple above zero");
    for (Money amount :
        new Money[] {perKilometre, perLongKilometre, nightExtra, outOfCityExtra, perStop}) {
      check(!amount.isNegative(), "No part of a price is negative");
      check(amount.currency().equals(base.currency()), "A tariff has one currency");
    }
    check(baseDistance.compareTo(longFrom) <= 0, "A long way is longer than the base distance");
  }

  /** 15,000 won for 7 km, then 1,000 and from 20 km on 700 won a kilometre. */
  public static DesignatedTariff usual(ZoneId zone) {
    return new DesignatedTariff(
        Money.won(15_000),
        Distance.ofKilometres(7),
        Money.won(1_000),
        Distance.ofKilometres(20),
        Money.won(700),
        LocalTime.of(1, 0),
        LocalTime.of(5, 0),
        Money.won(3_000),
        Money.won(3_000),
        Money.won(5_000),
        Money.won(1_000),
        zone);
  }

  /** The way alone, without its stops. */
  public Money priceOfWay(Route route, Instant departure, boolean leavesTheCity) {
    long metres = route.distance().metres();
    long near = Math.min(metres, longFrom.metres()) - baseDistance.metres();
    Money price =
        base.plus(perKilometre.times(begunKilometres(near)))
            .plus(perLongKilometre.times(begunKilometres(metres - longFrom.metres())));
    price = isNight(departure) ? price.plus(nightExtra) : price;
    price = leavesTheCity ? price.plus(outOfCityExtra) : price;
    return price.roundedTo(rounding);
  }

  Money priceOfStops(int stops) {
    return perStop.times(stops);
  }

  private static long begunKilometres(long metres) {
    return metres <= 0 ? 0 : Math.ceilDiv(metres, METRES_PER_KILOMETRE);
  }

  private boolean isNight(Instant departure) {
    LocalTime time = departure.atZone(zone).toLocalTime();
    boolean begun = !time.isBefore(nightFrom);
    boolean running = time.isBefore(nightUntil);
    return nightFrom.isBefore(nightUntil) ? begun && running : begun || running;
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
