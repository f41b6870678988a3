package io.gaja.bot.line.valet;

import io.gaja.bot.car.CarDraft;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.car.CarSize;
import io.gaja.dispatch.car.Gearbox;
import io.gaja.dispatch.place.Place;
import java.util.List;

/** One of every step of a valet, for the rider and for the valet. */
public final class ValetSteps {
  static final Car SONATA = new Car("쏘나타", "12가 3456", Gearbox.AUTOMATIC, CarSize.ORDINARY);

  private ValetSteps() {}

  public static List<Step> samples() {
    ValetDraft said = ValetDraft.called("코엑스");
    ValetDraft there = ValetDraft.NOTHING.at(PaperCalls.GANGNAM);
    List<Place> places = List.of(PaperCalls.GANGNAM, PaperCalls.HONGDAE);
    return List.of(
        new ValetStep.AskWhere(ValetDraft.NOTHING),
        new ValetStep.ConfirmWhere(said, PaperCalls.GANGNAM),
        new ValetStep.ChooseWhere(said, "강남", places),
        new ValetStep.AskCar(there, CarDraft.ANY),
        new ValetStep.AskCar(there, CarDraft.OTHER),
        new ValetStep.Quoted(there.taking(SONATA)),
        new ValetStep.AskWhen(PaperCalls.ID),
        new ValetJobStep.AskNumber(PaperCalls.ID),
        new ValetJobStep.AskPhoto(PaperCalls.ID),
        new ValetJobStep.AskBay(PaperCalls.ID),
        new ValetJobStep.AskKey(PaperCalls.ID, "B2 41"),
        new ValetJobStep.AskBackNumber(PaperCalls.ID));
  }
}
