package io.gaja.bot.ride;

import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.understanding.CarKind;
import io.gaja.dispatch.car.Gearbox;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.line.taxi.TaxiLine;
import io.gaja.dispatch.place.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
        new RideStep.AskPeople(known.to(PaperCalls.HONGDAE).withPeople(3)),
        new RideStep.Doubted(known.to(PaperCalls.HONGDAE)),
        new RideStep.Quoted(wordy().standingAt(PaperCalls.GANGNAM).meaningIt()),
        new RideStep.Quoted(known.to(PaperCalls.HONGDAE)));
  }

  /** All was said that can be said of a ride. */
  private static RideDraft wordy() {
    return new RideDraft(
        TaxiLine.CODE,
        Optional.of(PaperCalls.GANGNAM),
        Optional.of(PaperCalls.HONGDAE),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.of(Money.won(20_000)),
        Optional.of(
            new Particulars(
                OptionalInt.of(4),
                OptionalInt.of(2),
                Optional.of(CarKind.LARGE),
                Optional.of(LocalDateTime.of(2026, 2, 1, 7, 0)),
                Optional.of(LocalDate.of(2026, 2, 1)),
                Optional.of(Gearbox.MANUAL))),
        Optional.empty(),
        List.of());
  }
}
