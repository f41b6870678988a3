package io.gaja.bot.setup;

import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a taxi call looks for its driver; {@code gaja.taxi.*}. The bounds are those of {@link
 * OfferPolicy}.
 */
@ConfigurationProperties("gaja.taxi")
record TaxiSettings(
    @DefaultValue("2") int driversPerWave,
    @DefaultValue("12s") Duration offerLasts,
    @DefaultValue("10") int waves,
    @DefaultValue("2000") long firstRadiusMetres,
    @DefaultValue("7000") long widestRadiusMetres,
    @DefaultValue("5m") Duration freeWaiting) {

  OfferPolicy offers() {
    return new OfferPolicy(
        driversPerWave,
        offerLasts,
        waves,
        new Distance(firstRadiusMetres),
        new Distance(widestRadiusMetres));
  }
}
