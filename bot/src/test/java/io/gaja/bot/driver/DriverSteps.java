package io.gaja.bot.driver;

import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.Step;
import java.util.List;

/** One of every step of a driver's talk. */
public final class DriverSteps {
  private DriverSteps() {}

  public static List<Step> samples() {
    return List.of(
        new RegistrationStep.AskName(),
        new RegistrationStep.AskPhone("김기사"),
        new RegistrationStep.AskVehicle("김기사", "01000000000"),
        new RegistrationStep.AskPlate("김기사", "01000000000", "흰색 쏘나타"),
        new RegistrationStep.AskLicence("김기사", "01000000000", "흰색 쏘나타", "서울 12가 3456"),
        new DutyStep.AskLive(),
        new JobStep.AskNumber(PaperCalls.ID),
        new JobStep.AskMeter(PaperCalls.ID));
  }
}
