package io.gaja.bot.rider;

import io.gaja.bot.car.CarSteps;
import io.gaja.bot.car.HandoverDraft;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.car.Handover;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.place.Place;
import java.util.List;

/** One of every step of a rider's talk. */
public final class RiderSteps {
  private RiderSteps() {}

  public static List<Step> samples() {
    List<Place> places = List.of(PaperCalls.GANGNAM, PaperCalls.HONGDAE);
    return List.of(
        new PlacesStep.AskSaved(true),
        new PlacesStep.AskSaved(false),
        new PlacesStep.ChooseSaved(true, "홍대", places),
        new StopStep.AskStop(PaperCalls.ID),
        new StopStep.ChooseStop(PaperCalls.ID, "홍대", places),
        new StopStep.Priced(
            PaperCalls.ID,
            PaperCalls.HONGDAE,
            Money.won(5_000),
            PaperCalls.searching().trip().route()),
        new CarNotesStep.Told(PaperCalls.ID, HandoverDraft.of(Handover.of(CarSteps.SONATA))));
  }
}
