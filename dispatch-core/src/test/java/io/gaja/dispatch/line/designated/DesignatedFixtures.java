package io.gaja.dispatch.line.designated;

import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.call.WaitingFee;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.place.Distance;
import java.time.Duration;
import java.time.ZoneId;

/** The usual designated driver of a city without an outside. */
public final class DesignatedFixtures {
  private DesignatedFixtures() {}

  public static DesignatedLine line() {
    return new DesignatedLine(
        DesignatedTariff.usual(ZoneId.of("Asia/Seoul")), point -> true, terms());
  }

  /** Three at once for 18 s, from 700 m on; prices from 70 to 250 percent. */
  static DesignatedTerms terms() {
    return new DesignatedTerms(
        new OfferPolicy(3, Duration.ofSeconds(18), 30, new Distance(700), new Distance(1_800)),
        Duration.ofMinutes(10),
        new WaitingFee(Duration.ofMinutes(10), Money.won(5_000)),
        Money.won(3_000),
        70,
        250,
        Duration.ofSeconds(60),
        Duration.ofSeconds(45));
  }
}
