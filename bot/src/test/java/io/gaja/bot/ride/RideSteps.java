package io.gaja.bot.ride;

import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.line.taxi.TaxiLine;
import io.gaja.dispatch.place.Place;
import java.util.List;

/** One of every step of asking for a ride. */
public final class RideSteps {
  private RideSteps() {}

  public static List<Step> samples() {
    RideDraft begun = RideDraft.of(TaxiLine.CODE);
    RideDraft half = begun.fromCalled("서울역").toCalled("이태원");
    RideDraft known = begun.from(PaperCalls.GANGNAM).via(PaperCalls.HONGDAE);
    List<Place> places = List.of(PaperCalls.GANGNAM, PaperCalls.HONGDAE);
    return List.of(
        new RideStep.AskPickup(begun),
        new RideStep.AskPickup(half),
        new RideStep.ConfirmPickup(begun, PaperCalls.GANGNAM),
        new RideStep.ChoosePickup(begun, "강남", places),
        new RideStep.AskDropOff(known),
        new RideStep.ChooseDropOff(known, "홍대", places),
        new RideStep.AskStop(known.to(PaperCalls.HONGDAE)),
        new RideStep.ChooseStop(known.to(PaperCalls.HONGDAE), "홍대", places),
        new RideStep.Quoted(known.to(PaperCalls.HONGDAE)));
  }
}
