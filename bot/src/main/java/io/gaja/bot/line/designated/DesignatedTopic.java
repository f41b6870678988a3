package io.gaja.bot.line.designated;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.ride.Asked;
import io.gaja.bot.ride.RideDraft;
import io.gaja.bot.ride.Rides;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Intent;
import io.gaja.bot.understanding.Sentence;
import java.util.Optional;
import java.util.Set;

/** What a designated driver is asked for beside the places. */
final class DesignatedTopic implements Topic {
  private final Rides rides;
  private final DesignatedPlan plan;

  DesignatedTopic(Rides rides, DesignatedPlan plan) {
    this.rides = rides;
    this.plan = plan;
  }

  @Override
  public Set<String> commands() {
    return Set.of("daeri", "대리");
  }

  @Override
  public Turn onCommand(String command, Scene scene) {
    return rides.begin(scene);
  }

  @Override
  public Optional<Turn> onSentenceAt(Step step, Sentence said, Scene scene) {
    DesignatedStep asked = (DesignatedStep) step;
    Optional<Turn> ofTheCar =
        asked instanceof DesignatedStep.AskCar ask && said.intent() == Intent.CHANGE
            ? said.gearbox()
                .flatMap(how -> plan.asking(ask.draft(), scene).hear(ask.car(), how, scene))
            : Optional.empty();
    return ofTheCar.or(() -> rides.hear(asked.draft(), Asked.ANOTHER_THING, said, scene));
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(DesignatedStep.class);
  }

  @Override
  public boolean readsAnyText(Step step) {
    return step instanceof DesignatedStep.Noted;
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    return switch ((DesignatedStep) step) {
      case DesignatedStep.AskCar ask ->
          plan.asking(ask.draft(), scene).onAnswer(ask.car(), answer, scene);
      case DesignatedStep.Noted noted ->
          plan.noting(noted.draft(), scene).onAnswer(noted.notes(), answer, scene);
      case DesignatedStep.AskPrice ask -> onAmount(ask.draft(), answer, scene);
      case DesignatedStep.Named named -> onAmount(named.draft(), answer, scene);
    };
  }

  private static Optional<Turn> onAmount(RideDraft draft, Incoming answer, Scene scene) {
    return answer instanceof Incoming.Text text
        ? OwnPrice.onText(draft, text.text(), scene)
        : Optional.empty();
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    DesignatedStep asked = (DesignatedStep) step;
    if (tap.verb() == Verb.STOP) {
      return Optional.of(stop(asked, scene));
    }
    return switch (asked) {
      case DesignatedStep.AskCar ask ->
          plan.asking(ask.draft(), scene).onOption(ask.car(), tap, scene);
      case DesignatedStep.Noted noted ->
          plan.noting(noted.draft(), scene).onOption(noted.notes(), tap, scene);
      case DesignatedStep.AskPrice ask -> Optional.empty();
      case DesignatedStep.Named named -> plan.onOption(named.draft(), tap, scene);
    };
  }

  /** Back to the card where there is one already. */
  private Turn stop(DesignatedStep step, Scene scene) {
    return step.draft().handover().isPresent()
        ? plan.whenPlacesAreKnown(step.draft(), scene)
        : Turn.end(scene.reply(Msg.STOPPED));
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return switch ((DesignatedStep) step) {
      case DesignatedStep.AskCar ask -> plan.asking(ask.draft(), scene).ask(ask.car(), scene);
      case DesignatedStep.Noted noted ->
          plan.noting(noted.draft(), scene).ask(noted.notes(), scene);
      case DesignatedStep.AskPrice ask -> OwnPrice.ask(ask.draft(), scene);
      case DesignatedStep.Named named -> OwnPrice.name(named.draft(), named.price(), scene);
    };
  }
}
