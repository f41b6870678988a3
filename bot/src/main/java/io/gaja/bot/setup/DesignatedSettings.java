package io.gaja.bot.setup;

import io.gaja.dispatch.call.WaitingFee;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.designated.DesignatedTerms;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a designated driver is looked for, and how far a price may move; {@code gaja.designated.*}.
 * Radii are those for who comes on foot.
 */
@ConfigurationProperties("gaja.designated")
record DesignatedSettings(
    @DefaultValue("3") int driversPerWave,
    @DefaultValue("20s") Duration offerLasts,
    @DefaultValue("30") int waves,
    @DefaultValue("700") long firstRadiusMetres,
    @DefaultValue("1800") long widestRadiusMetres,
    @DefaultValue("10m") Duration freeWaiting,
    @DefaultValue("10m") Duration waitingPer,
    @DefaultValue("5000") long waitingWon,
    @DefaultValue("3000") long raiseWon,
    @DefaultValue("70") int floorPercent,
    @DefaultValue("250") int ceilingPercent,
    @DefaultValue("60s") Duration suggestAfter,
    @DefaultValue("45s") Duration answerWithin) {
  private static final String NAME = "GAJA_DESIGNATED_";
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final long MOST_WON = 1_000_000;

  DesignatedTerms terms() {
    return new DesignatedTerms(
        new SearchSettings(
                "GAJA_DESIGNATED",
                driversPerWave,
                offerLasts,
                waves,
                firstRadiusMetres,
                widestRadiusMetres)
            .offers(),
        Bounds.within(NAME + "FREEWAITING", freeWaiting, Duration.ZERO, HOUR),
        new WaitingFee(
            Bounds.within(NAME + "WAITINGPER", waitingPer, SECOND, HOUR),
            won("WAITINGWON", waitingWon, 0)),
        won("RAISEWON", raiseWon, 1),
        Bounds.within(NAME + "FLOORPERCENT", floorPercent, 1, 100),
        Bounds.within(NAME + "CEILINGPERCENT", ceilingPercent, 200, 1_000),
        Bounds.within(NAME + "SUGGESTAFTER", suggestAfter, SECOND, TEN_MINUTES),
        Bounds.within(NAME + "ANSWERWITHIN", answerWithin, SECOND, TEN_MINUTES));
  }

  private static Money won(String name, long won, long lowest) {
    return Money.won(Bounds.within(NAME + name, won, lowest, MOST_WON));
  }
}
