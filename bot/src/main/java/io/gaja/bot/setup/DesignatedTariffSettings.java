package io.gaja.bot.setup;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.designated.DesignatedTariff;
import io.gaja.dispatch.place.Distance;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a designated driver costs, {@code gaja.designated.tariff.*}; the defaults are those of
 * {@link DesignatedTariff#usual}, which are assumptions.
 *
 * @param night as {@code 01:00-05:00}
 */
@ConfigurationProperties("gaja.designated.tariff")
record DesignatedTariffSettings(
    @DefaultValue("15000") long baseWon,
    @DefaultValue("7000") long baseMetres,
    @DefaultValue("1000") long kilometreWon,
    @DefaultValue("20000") long longFromMetres,
    @DefaultValue("700") long longKilometreWon,
    @DefaultValue("01:00-05:00") String night,
    @DefaultValue("3000") long nightWon,
    @DefaultValue("3000") long outOfCityWon,
    @DefaultValue("5000") long stopWon,
    @DefaultValue("1000") long roundingWon) {
  private static final String NAME = "GAJA_DESIGNATED_TARIFF_";
  private static final long MOST_WON = 1_000_000;
  private static final long MOST_METRES = 1_000_000;

  DesignatedTariff tariff(ZoneId zone) {
    return new DesignatedTariff(
        won("BASEWON", baseWon, 1),
        metres("BASEMETRES", baseMetres, longFromMetres),
        won("KILOMETREWON", kilometreWon, 0),
        metres("LONGFROMMETRES", longFromMetres, MOST_METRES),
        won("LONGKILOMETREWON", longKilometreWon, 0),
        timeOfNight(0),
        timeOfNight(6),
        won("NIGHTWON", nightWon, 0),
        won("OUTOFCITYWON", outOfCityWon, 0),
        won("STOPWON", stopWon, 0),
        won("ROUNDINGWON", roundingWon, 1),
        zone);
  }

  private LocalTime timeOfNight(int from) {
    String hours = "([01][0-9]|2[0-3]):[0-5][0-9]";
    if (!night.matches(hours + "-" + hours)) {
      throw new WrongSetting(NAME + "NIGHT has to be hours such as 01:00-05:00.");
    }
    return LocalTime.parse(night.substring(from, from + 5));
  }

  private static Money won(String name, long won, long lowest) {
    return Money.won(Bounds.within(NAME + name, won, lowest, MOST_WON));
  }

  private static Distance metres(String name, long metres, long most) {
    return new Distance(Bounds.within(NAME + name, metres, 0, most));
  }
}
