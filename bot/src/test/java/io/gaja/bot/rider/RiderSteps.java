package io.gaja.bot.rider;

import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.Step;
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
        new PlacesStep.ChooseSaved(true, "홍대", places));
  }
}
