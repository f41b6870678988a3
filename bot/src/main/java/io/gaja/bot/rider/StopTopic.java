package io.gaja.bot.rider;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.place.PlaceAsking;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Intent;
import io.gaja.bot.understanding.PlaceWords;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.call.Call;
import io.gaja.dispatch.call.CallCommand;
import io.gaja.dispatch.call.CallState;
import io.gaja.dispatch.id.CallId;
import io.gaja.dispatch.place.Place;
import io.gaja.dispatch.place.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A stop asked for once there is a driver; the steps are drawn at {@link StopStep}. */
public final class StopTopic implements Topic {
  private final PlaceAsking places;

  /** Stops at points that are served. */
  public StopTopic(Predicate<Point> served) {
    this.places = new PlaceAsking(served);
  }

  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.STOP_BY);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    return scene
        .findCall(tap.subject())
        .map(call ->
            call.state() instanceof CallState.InHand
                ? (Turn) ask(call.id(), scene)
                : Turn.say(scene.reply(Msg.REFUSED_NO_DRIVER_YET)))
        .orElseGet(() -> Turn.say(scene.reply(Msg.REFUSED_CALL_OVER)));
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(StopStep.class);
  }

  @Override
  public Optional<Turn> onSentenceAt(Step step, Sentence said, Scene scene) {
    Optional<PlaceWords> words = said.stops().stream().findFirst().or(said::place).or(said::to);
    boolean more = said.intent() == Intent.CHANGE || said.intent() == Intent.CALL;
    return under(step, scene)
        .filter(call -> more && said.line().isEmpty() && !(step instanceof StopStep.Priced))
        .flatMap(call ->
            words.map(place ->
                places.hear(
                    place,
                    Optional.of(dropOff(call)),
                    scene,
                    found(call, scene),
                    ask(call.id(), scene))));
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    Optional<Call> call = under(step, scene);
    if (call.isEmpty() || step instanceof StopStep.Priced) {
      return Optional.empty();
    }
    PlaceAsking.Found found = found(call.get(), scene);
    return switch (answer) {
      case Incoming.Text text ->
          Optional.of(places.find(text.text(), Optional.of(dropOff(call.get())), scene, found));
      case Incoming.Location location -> Optional.of(places.at(location.point(), scene, found));
      default -> Optional.empty();
    };
  }

  private PlaceAsking.Found found(Call call, Scene scene) {
    return new PlaceAsking.Found(
        place -> price(call, place, scene),
        (words, options) -> choose(new StopStep.ChooseStop(call.id(), words, options), scene),
        why -> ask(call.id(), scene).again(why));
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    if (tap.verb() == Verb.STOP) {
      return Optional.of(Turn.end(scene.reply(Msg.STOPPED)));
    }
    Optional<Call> call = under(step, scene);
    if (call.isEmpty()) {
      return Optional.empty();
    }
    if (tap.verb() == Verb.ELSEWHERE) {
      return Optional.of(ask(call.get().id(), scene));
    }
    if (step instanceof StopStep.Priced priced) {
      return tap.verb() == Verb.YES ? Optional.of(propose(priced, scene)) : Optional.empty();
    }
    var options = step instanceof StopStep.ChooseStop choose ? choose.options() : List.<Place>of();
    return PlaceAsking.tapped(tap, options, scene).map(place -> price(call.get(), place, scene));
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    Optional<Call> call = under(step, scene);
    if (call.isEmpty()) {
      return Turn.end(scene.reply(Msg.REFUSED_CALL_OVER));
    }
    return switch ((StopStep) step) {
      case StopStep.AskStop ask -> ask(ask.call(), scene);
      case StopStep.ChooseStop choose -> choose(choose, scene);
      case StopStep.Priced priced -> tell(priced, scene);
    };
  }

  private static Optional<Call> under(Step step, Scene scene) {
    CallId asked = ((StopStep) step).call();
    return scene.findCall(asked.value()).filter(call -> call.state() instanceof CallState.InHand);
  }

  private static Point dropOff(Call call) {
    return call.trip().dropOff().point();
  }

  private static Turn.Settled ask(CallId call, Scene scene) {
    return Turn.ask(
        new StopStep.AskStop(call),
        PlaceAsking.question(Msg.ASK_STOP, Msg.ASK_DROPOFF_HINT, scene));
  }

  private static Turn.Settled choose(StopStep.ChooseStop step, Scene scene) {
    return Turn.ask(step, PlaceAsking.choice(step.words(), step.options(), scene));
  }

  /** A saved place may lie anywhere. */
  private Turn price(Call call, Place place, Scene scene) {
    if (!places.serves(place)) {
      return ask(call.id(), scene).after(scene.reply(Msg.PLACE_OUTSIDE, place.name()));
    }
    return new Turn.FindStopPrice(
        call,
        place,
        found ->
            found
                .map(stop ->
                    tell(new StopStep.Priced(call.id(), place, stop.price(), stop.route()), scene))
                .orElseGet(() -> Turn.end(scene.reply(Msg.REFUSED_STOP_BY_METER))));
  }

  private static Turn.Settled tell(StopStep.Priced step, Scene scene) {
    return Turn.ask(
        step,
        scene
            .reply(Msg.STOP_PRICE, step.place().name(), scene.words().money(step.price()))
            .row(scene.option(Msg.ASK_THE_DRIVER, Verb.YES), scene.option(Msg.STOP, Verb.STOP)));
  }

  private static Turn propose(StopStep.Priced step, Scene scene) {
    return Turn.endWith(
        new Deed.Command(
            step.call(),
            new CallCommand.ProposeStop(
                scene.person().id(), step.place(), step.price(), step.route())));
  }
}
