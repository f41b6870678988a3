package io.gaja.bot.line.designated;

import io.gaja.bot.car.CarSteps;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.ride.RideDraft;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.designated.DesignatedLine;
import java.util.List;
import java.util.stream.Stream;

/** One of every step of asking for a designated driver. */
public final class DesignatedSteps {
  private DesignatedSteps() {}

  public static List<Step> samples() {
    RideDraft way =
        RideDraft.of(DesignatedLine.CODE).from(PaperCalls.GANGNAM).to(PaperCalls.HONGDAE);
    RideDraft whole = way.handing(Handover.of(CarSteps.SONATA));
    Stream<Step> cars = CarSteps.drafts().stream().map(car -> new DesignatedStep.AskCar(way, car));
    Stream<Step> notes =
        CarSteps.notes().stream().map(told -> new DesignatedStep.Noted(whole, told));
    Stream<Step> prices =
        Stream.of(
            new DesignatedStep.AskPrice(whole), new DesignatedStep.Named(whole, Money.won(25_000)));
    return Stream.of(cars, notes, prices).flatMap(steps -> steps).toList();
  }
}
