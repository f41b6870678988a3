package io.gaja.bot.line.valet;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Topic;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.place.NoPlace;
import io.gaja.bot.place.PlaceAsking;
import io.gaja.bot.text.Msg;
import io.gaja.bot.understanding.Sentence;
import io.gaja.dispatch.place.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A rider wants a valet, and later the car; the steps are drawn at {@link ValetStep}. */
final class ValetTopic implements Topic {
  private final ValetAsking asking;
  private final ParkedCars parked;

  ValetTopic(ValetAsking asking, ParkedCars parked) {
    this.asking = asking;
    this.parked = parked;
  }

  /** What stands on the card of a parked car, and the same as people say it. */
  @Override
  public Optional<Turn> onWords(String words, Supplier<Turn> otherwise, Scene scene) {
    return parked.onWords(words, scene);
  }

  @Override
  public Optional<Turn> onSentenceAt(Step step, Sentence said, Scene scene) {
    return switch ((ValetStep) step) {
      case ValetStep.AskWhen when -> Optional.empty();
      // A name is that of a car here, unless it is said instead of another.
      case ValetStep.AskCar car when said.not().isEmpty() -> Optional.empty();
      case ValetStep.AskCar car -> asking.hear(car.draft(), said, scene);
      case ValetStep.Quoted quoted -> asking.hear(quoted.draft(), said, scene);
      case ValetStep.OfDraft of ->
          NoPlace.answer(said, askAgain(step, scene), scene)
              .or(() -> asking.hear(of.draft(), said, scene));
    };
  }

  @Override
  public Optional<Class<? extends Step>> steps() {
    return Optional.of(ValetStep.class);
  }

  @Override
  public Optional<Turn> onAnswer(Step step, Incoming answer, Scene scene) {
    return switch ((ValetStep) step) {
      case ValetStep.AskWhen when ->
          answer instanceof Incoming.Text text
              ? Optional.of(parked.onTime(when.call(), text.text(), scene))
              : Optional.empty();
      case ValetStep.AskCar car ->
          asking.cars(car.draft(), scene).onAnswer(car.car(), answer, scene);
      case ValetStep.Quoted quoted -> Optional.empty();
      case ValetStep.AskWhere ask -> onPlace(ask.draft(), answer, scene);
      case ValetStep.ConfirmWhere confirm -> onPlace(confirm.draft(), answer, scene);
      case ValetStep.ChooseWhere choose -> onPlace(choose.draft(), answer, scene);
    };
  }

  private Optional<Turn> onPlace(ValetDraft draft, Incoming answer, Scene scene) {
    return switch (answer) {
      case Incoming.Text text -> Optional.of(asking.find(draft, text.text(), scene));
      case Incoming.Location location -> Optional.of(asking.at(draft, location, scene));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Turn> onOption(Step step, Tapped tap, Scene scene) {
    if (tap.verb() == Verb.STOP) {
      return Optional.of(Turn.end(scene.reply(Msg.STOPPED)));
    }
    return switch ((ValetStep) step) {
      case ValetStep.AskWhen when -> Optional.empty();
      case ValetStep.AskCar car -> asking.cars(car.draft(), scene).onOption(car.car(), tap, scene);
      case ValetStep.Quoted quoted -> onQuote(quoted.draft(), tap, scene);
      case ValetStep.ConfirmWhere confirm -> onConfirmation(confirm, tap, scene);
      case ValetStep.AskWhere ask -> picked(ask.draft(), List.of(), tap, scene);
      case ValetStep.ChooseWhere choose -> picked(choose.draft(), choose.options(), tap, scene);
    };
  }

  private Optional<Turn> onQuote(ValetDraft draft, Tapped tap, Scene scene) {
    return switch (tap.verb()) {
      case CALL_NOW -> Optional.of(ValetQuote.of(draft, scene).place());
      case CHANGE_PICKUP -> Optional.of(asking.proceed(draft.withoutPlace(), scene));
      case AGAIN -> Optional.of(asking.proceed(draft.withoutCar(), scene));
      default -> Optional.empty();
    };
  }

  private Optional<Turn> onConfirmation(ValetStep.ConfirmWhere step, Tapped tap, Scene scene) {
    return switch (tap.verb()) {
      case YES -> Optional.of(asking.proceed(step.draft().at(step.place()), scene));
      case AGAIN -> Optional.of(ValetAsking.askWhere(step.draft(), scene));
      default -> Optional.empty();
    };
  }

  private Optional<Turn> picked(ValetDraft draft, List<Place> options, Tapped tap, Scene scene) {
    if (tap.verb() == Verb.ELSEWHERE) {
      return Optional.of(ValetAsking.askWhere(draft.withoutPlace(), scene));
    }
    return PlaceAsking.tapped(tap, options, scene)
        .map(place -> asking.proceed(draft.at(place), scene));
  }

  @Override
  public Turn askAgain(Step step, Scene scene) {
    return switch ((ValetStep) step) {
      case ValetStep.AskWhen when -> ParkedCars.askWhen(when.call(), scene);
      case ValetStep.AskWhere ask -> ValetAsking.askWhere(ask.draft(), scene);
      case ValetStep.ConfirmWhere confirm ->
          ValetAsking.confirm(confirm.draft(), confirm.place(), scene);
      case ValetStep.ChooseWhere choose -> ValetAsking.choose(choose, scene);
      case ValetStep.AskCar car -> asking.cars(car.draft(), scene).ask(car.car(), scene);
      case ValetStep.Quoted quoted -> asking.proceed(quoted.draft(), scene);
    };
  }
}
