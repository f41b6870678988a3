package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.channel.webchat.WebMessage;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Language;
import io.gaja.bot.text.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Having a car of one's own, which is described once and then chosen by its button. */
final class CarOwning implements Habit {
  static final List<LineWords> QUESTIONS =
      List.of(
          LineWords.ofCars("WHICH"),
          LineWords.ofCars("MODEL"),
          LineWords.ofCars("PLATE"),
          LineWords.ofCars("GEARBOX"));

  private final OwnCar car;
  private final Questions<LineWords> questions;
  private final Dweller me;

  CarOwning(OwnCar car, Language language, ZoneId zone, Dweller me) {
    this.car = car;
    this.questions = new Questions<>(QUESTIONS, new Words(language, zone));
    this.me = me;
  }

  /**
   * A rider's car.
   *
   * @param manual shifted by hand
   */
  record OwnCar(String model, String plate, boolean manual) {}

  @Override
  public boolean hear(WebMessage message) {
    Optional<LineWords> asked = questions.find(message);
    Buttons buttons = Buttons.of(message);
    asked.ifPresent(question ->
        answer(question, buttons).ifPresent(answer -> me.soon(() -> me.phone().send(answer))));
    return asked.isPresent();
  }

  private Optional<Incoming> answer(LineWords question, Buttons buttons) {
    return switch (question.name()) {
      case "WHICH" -> tap(buttons.find(Verb.PICK));
      case "GEARBOX" -> tap(buttons.find(Verb.PICK, car.manual() ? "1" : "0"));
      case "PLATE" -> Optional.of(new Incoming.Text(car.plate()));
      default -> Optional.of(new Incoming.Text(car.model()));
    };
  }

  private static Optional<Incoming> tap(Optional<Choice> button) {
    return button.map(choice -> new Incoming.Tap(choice.data()));
  }
}
