package io.gaja.bot.demo;

import io.gaja.bot.channel.Button.Choice;
import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Verb;
import io.gaja.bot.text.Msg;
import io.gaja.dispatch.id.LineCode;
import java.util.Optional;

/**
 * What a simulated driver answers at the registration. The number belongs to nobody.
 *
 * @param work the one kind of work that is chosen
 * @param vehicle asked of those who drive a car of their own
 * @param craft asked of those who drive the riders' cars
 */
record Papers(String name, String phone, LineCode work, String vehicle, String plate, Craft craft) {
  private static final String LICENCE = "demo-licence";

  /**
   * What somebody can drive, and how they come.
   *
   * @param manual whether by hand as well
   * @param licence the class, by its place among the answers
   */
  record Craft(boolean manual, int licence, Gait gait) {}

  /** Who comes for the cars of others has to get home again. */
  boolean mayGoHomeward() {
    return craft.gait() != Gait.DRIVING;
  }

  /** The answer to one question of the registration; empty where its buttons have none. */
  Optional<Incoming> answer(Msg question, Buttons buttons) {
    return switch (question) {
      case REG_NAME -> Optional.of(new Incoming.Text(name));
      case REG_PHONE -> Optional.of(new Incoming.Contact(phone, true));
      case REG_WORK ->
          tap(buttons.find(Verb.NEXT).or(() -> buttons.find(Verb.TOGGLE, work.value())));
      case REG_VEHICLE -> Optional.of(new Incoming.Text(vehicle));
      case REG_PLATE -> Optional.of(new Incoming.Text(plate));
      case REG_GEARBOX -> pick(buttons, craft.manual() ? 1 : 0);
      case REG_CLASS -> pick(buttons, craft.licence());
      case REG_MOBILITY -> pick(buttons, craft.gait().answer());
      case REG_LICENCE -> Optional.of(new Incoming.Photo(LICENCE));
      default -> throw new IllegalArgumentException("No question of the registration");
    };
  }

  private static Optional<Incoming> pick(Buttons buttons, int answer) {
    return tap(buttons.find(Verb.PICK, String.valueOf(answer)));
  }

  private static Optional<Incoming> tap(Optional<Choice> button) {
    return button.map(choice -> new Incoming.Tap(choice.data()));
  }

  @Override
  public String toString() {
    return "Papers[hidden]";
  }
}
