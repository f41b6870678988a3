package io.gaja.bot.relay;

import io.gaja.bot.conversation.PaperCalls;
import io.gaja.bot.conversation.Step;
import java.util.List;

/** One of every step of writing to the other side. */
public final class RelaySteps {
  private RelaySteps() {}

  public static List<Step> samples() {
    return List.of(
        new RelayStep.Write(PaperCalls.ID),
        new RelayStep.Confirm(PaperCalls.ID, "2번 출구예요"),
        new LostStep.Describe(PaperCalls.ID));
  }
}
