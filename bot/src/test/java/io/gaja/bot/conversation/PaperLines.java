package io.gaja.bot.conversation;

import io.gaja.bot.line.LineTalk;
import io.gaja.bot.line.Lines;
import io.gaja.bot.setup.RealTopics;
import io.gaja.dispatch.call.OfferPolicy;
import io.gaja.dispatch.call.WaitingFee;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.ServiceLine;
import io.gaja.dispatch.line.ServiceLines;
import io.gaja.dispatch.line.designated.DesignatedLine;
import io.gaja.dispatch.line.designated.DesignatedTariff;
import io.gaja.dispatch.line.designated.DesignatedTerms;
import io.gaja.dispatch.line.taxi.SeoulTaxiTariff;
import io.gaja.dispatch.line.taxi.TaxiLine;
import io.gaja.dispatch.line.valet.ValetLine;
import io.gaja.dispatch.place.Distance;
import io.gaja.dispatch.place.ServiceArea;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a talk on paper, as they are talked about and as the core knows them. */
public record PaperLines(Lines talks, ServiceLines lines) {
  private static final ServiceArea AREA = ServiceArea.seoul();

  /** Those of the running application. */
  public static PaperLines real() {
    var terms = PaperCalls.searching().terms();
    ServiceLine taxi =
        new TaxiLine(
            SeoulTaxiTariff.standard(), AREA::isInCity, terms.offers(), terms.freeWaiting());
    ServiceLine designated =
        new DesignatedLine(
            DesignatedTariff.usual(PaperTalk.SEOUL), AREA::isInCity, designatedTerms());
    ServiceLine valet = new ValetLine(Money.won(15_000), terms.offers(), terms.freeWaiting());
    return new PaperLines(
        RealTopics.lines(AREA), new ServiceLines(List.of(taxi, designated, valet)));
  }

  private static DesignatedTerms designatedTerms() {
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

  /** The same, and one more behind them. */
  public PaperLines and(LineTalk talk, ServiceLine line) {
    return new PaperLines(
        new Lines(Stream.concat(talks.talks().stream(), Stream.of(talk)).toList()),
        new ServiceLines(Stream.concat(lines.lines().stream(), Stream.of(line)).toList()));
  }
}
