package io.gaja.bot.driver;

import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.car.Skill;
import io.gaja.dispatch.driver.Mobility;
import io.gaja.dispatch.driver.Vehicle;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.line.taxi.TaxiLine;
import java.util.List;
import java.util.Set;

/** One of every step of a driver's talk. */
public final class DriverSteps {
  private DriverSteps() {}

  public static List<Step> samples() {
    RegistrationDraft nothingYet = RegistrationDraft.of("김기사", "01000000000");
    RegistrationDraft both = nothingYet.working(List.of(TaxiLine.CODE, new LineCode("another")));
    return List.of(
        new RegistrationStep.AskName(),
        new RegistrationStep.AskPhone("김기사"),
        new RegistrationStep.AskWork(nothingYet),
        new RegistrationStep.AskWork(both),
        new RegistrationStep.AskVehicle(both),
        new RegistrationStep.AskPlate(both, "흰색 쏘나타"),
        new RegistrationStep.AskGearbox(both),
        new RegistrationStep.AskClass(both.ableTo(Set.of(Skill.MANUAL_GEARBOX))),
        new RegistrationStep.AskMobility(both.driving(new Vehicle("흰색 쏘나타", "서울 12가 3456"))),
        new RegistrationStep.AskLicence(both.moving(Mobility.ON_FOOT, false)),
        new DutyStep.AskLive(),
        new JobStep.AskNumber(PaperCalls.ID),
        new JobStep.AskMeter(PaperCalls.ID),
        new AgreementStep.AskAmount(PaperCalls.ID),
        new TravelStep.AskHome(),
        new TravelStep.ChooseHome("홍대", List.of(PaperCalls.GANGNAM, PaperCalls.HONGDAE)),
        new TravelStep.AskMoves());
  }

  static List<Step> ofJob() {
    return samples().stream().filter(JobStep.class::isInstance).toList();
  }
}
