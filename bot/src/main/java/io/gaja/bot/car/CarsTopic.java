package io.gaja.bot.car;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.Reply;
import io.gaja.bot.conversation.Deed;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.person.Person;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.car.Car;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cars of a person: added, described anew, forgotten. */
public final class CarsTopic implements Topic {
  @Override
  public Set<Verb> verbs() {
    return Set.of(Verb.MY_CARS);
  }

  @Override
  public Turn onTap(Tapped tap, Scene scene) {
    return list(scene.person().cars(), scene);
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(CarsStep.class);
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    return switch ((CarsStep) step) {
      case CarsStep.Listed listed -> Optional.empty();
      case CarsStep.Described car -> asking(car, scene).onAnswer(car.draft(), answer, scene);
    };
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    if (tap.verb() == Verb.STOP) {
      return Optional.of(Turn.end(scene.reply(Msg.STOPPED)));
    }
    return switch ((CarsStep) step) {
      case CarsStep.Listed listed -> onList(tap, scene);
      case CarsStep.Described car -> asking(car, scene).onOption(car.draft(), tap, scene);
    };
  }

  private static Optional<Turn> onList(Tapped tap, Scene scene) {
    List<Car> cars = scene.person().cars();
    Optional<Car> meant =
        tap.index() >= 0 && tap.index() < cars.size()
            ? Optional.of(cars.get(tap.index()))
            : Optional.empty();
    return switch (tap.verb()) {
      case NEXT -> Optional.of(describe(Optional.empty(), scene));
      case PICK -> meant.map(car -> describe(Optional.of(car), scene));
      case REMOVE -> meant.map(car -> remove(car, scene));
      default -> Optional.empty();
    };
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return switch ((CarsStep) step) {
      case CarsStep.Listed listed -> list(scene.person().cars(), scene);
      case CarsStep.Described car -> asking(car, scene).ask(car.draft(), scene);
    };
  }

  private static Turn describe(Optional<Car> instead, Scene scene) {
    CarsStep.Described step = new CarsStep.Described(CarDraft.OTHER, instead);
    return asking(step, scene).ask(step.draft(), scene);
  }

  private static CarAsking asking(CarsStep.Described step, Scene scene) {
    return new CarAsking(
        draft -> new CarsStep.Described(draft, step.instead()),
        car ->
            Turn.end(
                scene
                    .reply(CarPhrase.SAVED, Cars.line(car, scene.words()))
                    .row(scene.button(CarPhrase.MINE, Verb.MY_CARS))),
        step.instead());
  }

  private static Turn remove(Car car, Scene scene) {
    Person person = scene.person().without(car);
    return list(person.cars(), scene)
        .after(scene.reply(CarPhrase.REMOVED, Cars.line(car, scene.words())))
        .and(new Deed.Remember(person));
  }

  private static Turn.Settled list(List<Car> cars, Scene scene) {
    Reply reply =
        cars.isEmpty()
            ? Reply.titled(scene.say(CarPhrase.TITLE), scene.say(CarPhrase.NONE))
            : Reply.titled(scene.say(CarPhrase.TITLE), scene.say(CarPhrase.LIST_HINT));
    for (int i = 0; i < cars.size(); i++) {
      String index = String.valueOf(i);
      String label = Cars.label(cars.get(i), scene.words());
      String remove = scene.say(CarPhrase.REMOVE, cars.get(i).model());
      reply =
          reply.row(
              scene.option(label, Verb.PICK, index), scene.option(remove, Verb.REMOVE, index));
    }
    return Turn.ask(
        new CarsStep.Listed(),
        reply.row(scene.option(CarPhrase.ADD, Verb.NEXT), scene.option(Msg.STOP, Verb.STOP)));
  }
}
