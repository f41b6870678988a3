package io.gaja.bot.line.parking;

import io.gaja.bot.car.CarDraft;
import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Entitlement;
import io.gaja.dispatch.line.parking.Pass;
import io.gaja.dispatch.place.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One of every step of parking. */
public final class ParkingSteps {
  private ParkingSteps() {}

  public static List<Step> samples() {
    ParkingDraft wish = ParkingDraft.NOTHING.at(PaperLots.PLACE);
    ParkingDraft timed = wish.lasting(Duration.ofHours(2));
    List<Place> places = List.of(PaperCalls.GANGNAM, PaperCalls.HONGDAE);
    List<Pass> passes = List.of(new Pass(Duration.ofHours(4), Money.won(8_000)));
    List<Step> steps =
        new ArrayList<>(
            List.of(
                new ParkingStep.AskWhere(ParkingDraft.NOTHING.called("코엑스"), List.of()),
                new ParkingStep.AskWhere(ParkingDraft.NOTHING, places),
                new ParkingStep.ChooseWhere(ParkingDraft.NOTHING, "홍대", places),
                new ParkingStep.AskWhen(wish),
                new ParkingStep.Listed(timed, List.of(PaperLots.LOT)),
                new ParkingStep.AskCar(timed, PaperLots.LOT, CarDraft.ANY),
                new ParkingStep.AskPass(timed, PaperLots.LOT, PaperLots.SONATA, passes),
                new ParkingStep.AskExtension(PaperLots.ID, List.of(PaperLots.in(180))),
                new ParkingStep.ConfirmExtension(PaperLots.ID, PaperLots.in(180)),
                new LotStep.ChoosePlace(LotDraft.NOTHING, "홍대", places),
                new LotStep.Summary(described()),
                new LotStep.AskNewcomer(PaperLots.LOT),
                new LotStep.ConfirmNewcomer(PaperLots.LOT, new PersonId("newcomer"), "김철수"),
                new DiscountStep.AskPaper(Entitlement.ELECTRIC)));
    for (LotDraft draft = described(); draft.next().isEmpty() || !isNothing(draft); ) {
      draft = draft.before();
      steps.add(new LotStep.Describe(draft));
    }
    return steps;
  }

  private static boolean isNothing(LotDraft draft) {
    return draft.equals(LotDraft.NOTHING);
  }

  /** A lot of which everything is known. */
  static LotDraft described() {
    return LotDraft.NOTHING
        .with(LotQuestion.NAME, "코엑스 지하주차장")
        .at(PaperLots.PLACE)
        .with(LotQuestion.CAPACITY, "120")
        .with(LotQuestion.FIRST_FREE, "10분")
        .with(LotQuestion.UNIT, "5분 400원")
        .with(LotQuestion.DAY_MAXIMUM, "20,000원")
        .with(LotQuestion.NIGHT, "22:00~06:00 200원")
        .with(LotQuestion.WEEKEND, "없음")
        .with(LotQuestion.PASSES, "4시간 8,000원, 하루 15,000원")
        .with(LotQuestion.REDUCTIONS, LotQuestion.STANDARD)
        .with(LotQuestion.HOURS, "07:00-23:00")
        .with(LotQuestion.HEIGHT, "2.1m")
        .with(LotQuestion.CHARGERS, "4");
  }
}
