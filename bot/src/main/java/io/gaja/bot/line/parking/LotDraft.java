package io.gaja.bot.line.parking;

import io.gaja.dispatch.id.PersonId;
import io.gaja.dispatch.line.parking.Entitlement;
import io.gaja.dispatch.line.parking.NewLot;
import io.gaja.dispatch.line.parking.OpeningHours;
import io.gaja.dispatch.line.parking.ParkingTariff;
import io.gaja.dispatch.line.parking.Premises;
import io.gaja.dispatch.place.Place;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A lot as far as its attendant has described it.
 *
 * @param answers in the attendant's words, each of which can be read
 */
record LotDraft(Map<LotQuestion, String> answers, Optional<Place> place) {
  static final LotDraft NOTHING = new LotDraft(Map.of(), Optional.empty());

  /** What the ordinances of Seoul grant at its own lots (2024). */
  private static final Map<Entitlement, Integer> STANDARD =
      Map.of(
          Entitlement.COMPACT, 50,
          Entitlement.ELECTRIC, 50,
          Entitlement.DISABLED, 80,
          Entitlement.FAMILY, 50);

  LotDraft {
    answers = Map.copyOf(answers);
  }

  /** The first question that has no answer yet. */
  Optional<LotQuestion> next() {
    return Stream.of(LotQuestion.values()).filter(question -> !isAnswered(question)).findFirst();
  }

  private boolean isAnswered(LotQuestion question) {
    return question == LotQuestion.PLACE ? place.isPresent() : answers.containsKey(question);
  }

  LotDraft with(LotQuestion question, String answer) {
    Map<LotQuestion, String> more = new EnumMap<>(LotQuestion.class);
    more.putAll(answers);
    more.put(question, LotAnswers.isNone(answer) ? LotQuestion.NONE : answer.strip());
    return new LotDraft(more, place);
  }

  LotDraft at(Place where) {
    return new LotDraft(answers, Optional.of(where));
  }

  /** With the last answer taken back; the same when there is none. */
  LotDraft before() {
    LotQuestion[] all = LotQuestion.values();
    for (int i = all.length - 1; i >= 0; i--) {
      if (isAnswered(all[i])) {
        return without(all[i]);
      }
    }
    return this;
  }

  private LotDraft without(LotQuestion question) {
    Map<LotQuestion, String> fewer = new EnumMap<>(LotQuestion.class);
    fewer.putAll(answers);
    fewer.remove(question);
    return new LotDraft(fewer, question == LotQuestion.PLACE ? Optional.empty() : place);
  }

  int capacity() {
    return find(LotQuestion.CAPACITY)
        .flatMap(text -> LotAnswers.number(text, 1, Premises.LARGEST))
        .orElse(0);
  }

  private Optional<String> find(LotQuestion question) {
    return Optional.ofNullable(answers.get(question)).filter(text -> !LotAnswers.isNone(text));
  }

  /** Throws while something is missing. */
  NewLot lotOf(PersonId attendant) {
    return new NewLot(attendant, premises(), tariff(), hours());
  }

  Premises premises() {
    return new Premises(
        answers.getOrDefault(LotQuestion.NAME, ""),
        place.orElseThrow(),
        capacity(),
        find(LotQuestion.HEIGHT).flatMap(LotAnswers::height),
        find(LotQuestion.CHARGERS)
            .flatMap(text -> LotAnswers.number(text, 0, capacity()))
            .orElse(0));
  }

  ParkingTariff tariff() {
    return new ParkingTariff(
        find(LotQuestion.FIRST_FREE).flatMap(LotAnswers::length).orElse(Duration.ZERO),
        find(LotQuestion.UNIT).flatMap(LotAnswers::unit).orElseThrow(),
        find(LotQuestion.DAY_MAXIMUM).flatMap(Won::read),
        find(LotQuestion.NIGHT).flatMap(LotAnswers::night),
        find(LotQuestion.WEEKEND).flatMap(Won::read),
        find(LotQuestion.PASSES).flatMap(LotAnswers::passes).orElse(List.of()),
        find(LotQuestion.REDUCTIONS).isPresent() ? STANDARD : Map.of());
  }

  OpeningHours hours() {
    return find(LotQuestion.HOURS)
        .flatMap(LotAnswers::hours)
        .map(hours -> new OpeningHours(hours, hours))
        .orElse(OpeningHours.ALWAYS);
  }
}
