package io.gaja.bot.conversation;

import io.gaja.bot.line.LineTalk;
import io.gaja.bot.line.Lines;
import io.gaja.bot.setup.RealTopics;
import io.gaja.dispatch.line.ServiceLine;
import io.gaja.dispatch.line.ServiceLines;
import io.gaja.dispatch.line.taxi.SeoulTaxiTariff;
import io.gaja.dispatch.line.taxi.TaxiLine;
import io.gaja.dispatch.place.ServiceArea;
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
    return new PaperLines(RealTopics.lines(AREA), new ServiceLines(List.of(taxi)));
  }

  /** The same, and one more behind them. */
  public PaperLines and(LineTalk talk, ServiceLine line) {
    return new PaperLines(
        new Lines(Stream.concat(talks.talks().stream(), Stream.of(talk)).toList()),
        new ServiceLines(Stream.concat(lines.lines().stream(), Stream.of(line)).toList()));
  }
}
