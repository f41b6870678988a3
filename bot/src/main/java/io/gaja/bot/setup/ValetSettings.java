package io.gaja.bot.setup;

import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.valet.ValetLine;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The valet; {@code gaja.valet.*}. The price is an assumption: entrances ask 5,000 to 30,000. */
@ConfigurationProperties("gaja.valet")
record ValetSettings(
    @DefaultValue("15000") long priceWon,
    @DefaultValue("3") int driversPerWave,
    @DefaultValue("20s") Duration offerLasts,
    @DefaultValue("12") int waves,
    @DefaultValue("300") long firstRadiusMetres,
    @DefaultValue("800") long widestRadiusMetres,
    @DefaultValue("10m") Duration freeWaiting) {
  private static final Duration HOUR = Duration.ofHours(1);

  ValetLine line() {
    return new ValetLine(
        Money.won(Bounds.within("GAJA_VALET_PRICEWON", priceWon, 1, 1_000_000)),
        new SearchSettings(
                "GAJA_VALET",
                driversPerWave,
                offerLasts,
                waves,
                firstRadiusMetres,
                widestRadiusMetres)
            .offers(),
        Bounds.within("GAJA_VALET_FREEWAITING", freeWaiting, Duration.ZERO, HOUR));
  }
}
