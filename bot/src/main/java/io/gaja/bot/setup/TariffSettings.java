package io.gaja.bot.setup;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.taxi.NightHours;
import io.gaja.dispatch.line.taxi.SeoulTaxiTariff;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The taxi tariff, {@code gaja.taxi.tariff.*}; the defaults are Seoul's medium taxi of February
 * 2023. The bounds are those of {@link SeoulTaxiTariff}.
 *
 * @param night as {@code 22:00-23:00+20}: from, until, percent
 */
@ConfigurationProperties("gaja.taxi.tariff")
record TariffSettings(
    @DefaultValue("4800") long baseWon,
    @DefaultValue("1600") long baseMetres,
    @DefaultValue("100") long stepWon,
    @DefaultValue("131") long stepMetres,
    @DefaultValue("30s") Duration stepTime,
    @DefaultValue({"22:00-23:00+20", "23:00-02:00+40", "02:00-04:00+20"}) List<String> night,
    @DefaultValue("20") int outOfCityPercent) {
  private static final Money ROUNDING = Money.won(100);

  SeoulTaxiTariff tariff(ZoneId zone) {
    return new SeoulTaxiTariff(
        Money.won(baseWon),
        new Distance(baseMetres),
        Money.won(stepWon),
        new Distance(stepMetres),
        stepTime,
        night.stream().map(TariffSettings::nightHours).toList(),
        outOfCityPercent,
        ROUNDING,
        zone);
  }

  private static NightHours nightHours(String text) {
    if (!text.matches("[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}\\+[0-9]{1,3}")) {
      throw new WrongSetting("GAJA_TAXI_TARIFF_NIGHT has to list hours such as 22:00-23:00+20.");
    }
    return new NightHours(
        LocalTime.parse(text.substring(0, 5)),
        LocalTime.parse(text.substring(6, 11)),
        Integer.parseInt(text.substring(12)));
  }
}
