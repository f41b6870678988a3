package io.gaja.bot.helpdesk;

import io.gaja.bot.conversation.HelpId;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.relay.RelaySteps;
import io.gaja.bot.ride.RideSteps;
import java.util.List;
import java.util.stream.Stream;

/** One of every step of a talk with a person, on both sides. */
public final class HelpSteps {
  static final HelpId REQUEST = new HelpId("help-1");

  private HelpSteps() {}

  public static List<Step> samples() {
    Stream<Step> kept =
        Stream.of(
                Stream.<Step>of(new Step.Idle()),
                RideSteps.samples().stream(),
                RelaySteps.samples().stream().limit(1))
            .flatMap(some -> some);
    return Stream.<Step>concat(
            kept.map(step -> new HelpStep.WithOperator(REQUEST, step)),
            Stream.of(new AnswerStep.Answering(REQUEST)))
        .toList();
  }
}
