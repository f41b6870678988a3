package io.gaja.bot.demo;

import io.gaja.bot.channel.Incoming;
import io.gaja.bot.conversation.Verb;
import io.gaja.dispatch.place.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a simulated attendant says of the lot at its registration.
 *
 * @param entrance where the pin is set
 * @param answers by question, in the attendant's words; what is not there, there is none of
 * @param reduces whether the usual reductions are given
 * @param busy how much of it is taken by cars without a booking, usually
 */
record OwnLot(Point entrance, Map<String, String> answers, boolean reduces, double busy) {
  /** Every question, by its key. */
  static final List<LineWords> QUESTIONS =
      List.of(
              "ASK_NAME",
              "ASK_PLACE",
              "ASK_CAPACITY",
              "ASK_FIRST_FREE",
              "ASK_UNIT",
              "ASK_DAY_MAXIMUM",
              "ASK_NIGHT",
              "ASK_WEEKEND",
              "ASK_PASSES",
              "ASK_REDUCTIONS",
              "ASK_HOURS",
              "ASK_HEIGHT",
              "ASK_CHARGERS")
          .stream()
          .map(LineWords::ofLots)
          .toList();

  private static final String NONE = "없음";

  OwnLot {
    answers = Map.copyOf(answers);
  }

  /** The answer to one question; empty where its buttons have none. */
  Optional<Incoming> answer(LineWords question, Buttons buttons) {
    return switch (question.name()) {
      case "ASK_PLACE" -> Optional.of(new Incoming.Location(entrance, false, false));
      case "ASK_REDUCTIONS" ->
          buttons
              .find(Verb.PICK, reduces ? "0" : "1")
              .map(choice -> new Incoming.Tap(choice.data()));
      default -> Optional.of(new Incoming.Text(answers.getOrDefault(question.name(), NONE)));
    };
  }
}
