package io.gaja.bot.rider;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Asking for a ride, step by step or in one sentence; the steps are drawn at {@link RideStep}. */
public final class RideTopic implements Topic {
  private final LineCode line;
  private final RideProgress progress;

  /** Rides of this line, between points that are served. */
  public RideTopic(LineCode line, Predicate<Point> served) {
    this.line = line;
    this.progress = new RideProgress(served);
  }

  @Override
  public Set<String> commands() {
    return Set.of("taxi");
  }

  @Override
  public Turn onCommand(String command, Scene scene) {
    return start(RideDraft.of(line), scene);
  }

  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.TAXI);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    return start(RideDraft.of(line), scene);
  }

  @Override
  public Optional<Turn> onSentence(String text, Scene scene) {
    return RideSentence.parse(text)
        .filter(said -> said.namesTaxi() || !isUnderWay(scene))
        .map(said -> start(RideDraft.of(line).said(said.from(), said.to()), scene));
  }

  /** Whoever is on a ride and says "to exit 2, please" speaks to the other side of it. */
  private static boolean isUnderWay(Scene scene) {
    return scene.driving().isPresent()
        || scene.riding().filter(call -> call.state() instanceof CallState.InHand).isPresent();
  }

  /** A point out of the blue is where somebody wants to be picked up. */
  @Override
  public Optional<Turn> onStray(Incoming said, Scene scene) {
    return said instanceof Incoming.Location location && scene.riding().isEmpty()
        ? Optional.of(progress.pickupAt(RideDraft.of(line), location, scene))
        : Optional.empty();
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(RideStep.class);
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    return switch (answer) {
      case Incoming.Text text -> onText((RideStep) step, text.text(), scene);
      case Incoming.Location location -> Optional.of(onLocation((RideStep) step, location, scene));
      default -> Optional.empty();
    };
  }

  private Optional<Turn> onText(RideStep step, String text, Scene scene) {
    RideDraft draft = step.draft();
    return switch (step) {
      case RideStep.OfPickup pickup -> Optional.of(progress.findPickup(draft, text, scene));
      case RideStep.OfDropOff dropOff -> Optional.of(progress.findDropOff(draft, text, scene));
      case RideStep.Quoted quoted -> Optional.empty();
    };
  }

  private Turn onLocation(RideStep step, Incoming.Location location, Scene scene) {
    RideDraft draft = step.draft();
    return switch (step) {
      case RideStep.OfPickup pickup -> progress.pickupAt(draft, location, scene);
      case RideStep.OfDropOff dropOff -> progress.dropOffAt(draft, location, scene);
      case RideStep.Quoted quoted -> progress.pickupAt(draft.withoutPickup(), location, scene);
    };
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    RideDraft draft = ((RideStep) step).draft();
    return switch (tap.verb()) {
      case STOP -> Optional.of(Turn.end(scene.reply(Msg.STOPPED)));
      case AGAIN -> Optional.of(progress.proceed(draft.withoutPickup(), scene));
      case CHANGE_PICKUP -> Optional.of(progress.proceed(draft.withoutPickup(), scene));
      case CHANGE_DROPOFF -> Optional.of(progress.proceed(draft.withoutDropOff(), scene));
      case HOME -> scene.person().home().map(home -> progress.fill(step, home, scene));
      case WORK -> scene.person().work().map(work -> progress.fill(step, work, scene));
      case RECENT ->
          pick(scene.person().recents(), tap).map(place -> progress.fill(step, place, scene));
      case YES ->
          step instanceof RideStep.ConfirmPickup confirm
              ? Optional.of(progress.fill(step, confirm.place(), scene))
              : Optional.empty();
      case PICK -> pick(options(step), tap).map(place -> progress.fill(step, place, scene));
      case CALL_NOW ->
          step instanceof RideStep.Quoted quoted
              ? Optional.of(progress.callNow(quoted.draft(), scene))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return switch ((RideStep) step) {
      case RideStep.AskPickup ask -> RideQuestions.askPickup(ask.draft(), scene);
      case RideStep.ConfirmPickup confirm ->
          RideQuestions.confirmPickup(confirm.draft(), confirm.place(), scene);
      case RideStep.ChoosePickup choose -> RideQuestions.choose(choose, scene);
      case RideStep.AskDropOff ask -> RideQuestions.askDropOff(ask.draft(), scene);
      case RideStep.ChooseDropOff choose -> RideQuestions.choose(choose, scene);
      case RideStep.Quoted quoted -> progress.proceed(quoted.draft(), scene);
    };
  }

  private Turn start(RideDraft draft, Scene scene) {
    return scene.riding().isPresent()
        ? RideQuestions.oneAtATime(scene)
        : progress.proceed(draft, scene);
  }

  private static List<Place> options(Step step) {
    return switch (step) {
      case RideStep.ChoosePickup choose -> choose.options();
      case RideStep.ChooseDropOff choose -> choose.options();
      default -> List.of();
    };
  }

  private static Optional<Place> pick(List<Place> places, Tapped tap) {
    return tap.index() >= 0 && tap.index() < places.size()
        ? Optional.of(places.get(tap.index()))
        : Optional.empty();
  }
}
