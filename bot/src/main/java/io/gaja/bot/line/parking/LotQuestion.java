package io.gaja.bot.line.parking;

import io.gaja.dispatch.line.parking.Premises;
import java.util.List;

/**
 * What is asked about a lot before the operators see it, in this order. Talks are stored under
 * these names.
 */
enum LotQuestion {
  NAME(LotPhrase.ASK_NAME, LotPhrase.BAD_NAME),
  PLACE(LotPhrase.ASK_PLACE, LotPhrase.BAD_PLACE),
  CAPACITY(LotPhrase.ASK_CAPACITY, LotPhrase.BAD_CAPACITY),
  FIRST_FREE(LotPhrase.ASK_FIRST_FREE, LotPhrase.BAD_FIRST_FREE),
  UNIT(LotPhrase.ASK_UNIT, LotPhrase.BAD_UNIT),
  DAY_MAXIMUM(LotPhrase.ASK_DAY_MAXIMUM, LotPhrase.BAD_AMOUNT),
  NIGHT(LotPhrase.ASK_NIGHT, LotPhrase.BAD_NIGHT),
  WEEKEND(LotPhrase.ASK_WEEKEND, LotPhrase.BAD_AMOUNT),
  PASSES(LotPhrase.ASK_PASSES, LotPhrase.BAD_PASSES),
  REDUCTIONS(LotPhrase.ASK_REDUCTIONS, LotPhrase.BAD_REDUCTIONS),
  HOURS(LotPhrase.ASK_HOURS, LotPhrase.BAD_HOURS),
  HEIGHT(LotPhrase.ASK_HEIGHT, LotPhrase.BAD_HEIGHT),
  CHARGERS(LotPhrase.ASK_CHARGERS, LotPhrase.BAD_CHARGERS);

  /** How "there is none" is kept. */
  static final String NONE = "-";

  static final String STANDARD = "standard";

  private final LotPhrase question;
  private final LotPhrase bad;

  LotQuestion(LotPhrase question, LotPhrase bad) {
    this.question = question;
    this.bad = bad;
  }

  LotPhrase question() {
    return question;
  }

  /** What is said of an answer that cannot be read. */
  LotPhrase bad() {
    return bad;
  }

  /** Answers on buttons, each a thumb away. */
  List<Suggestion> suggestions() {
    return switch (this) {
      case NAME, PLACE, CAPACITY -> List.of();
      case FIRST_FREE ->
          List.of(
              NOTHING,
              new Suggestion(LotPhrase.FREE_10, "10분"),
              new Suggestion(LotPhrase.FREE_30, "30분"));
      case UNIT ->
          List.of(
              new Suggestion(LotPhrase.UNIT_5_150, "5분 150원"),
              new Suggestion(LotPhrase.UNIT_10_500, "10분 500원"),
              new Suggestion(LotPhrase.UNIT_10_1000, "10분 1000원"));
      case WEEKEND -> List.of(NOTHING, new Suggestion(LotPhrase.FOR_FREE, "0"));
      case REDUCTIONS -> List.of(new Suggestion(LotPhrase.STANDARD_REDUCTIONS, STANDARD), NOTHING);
      case HOURS -> List.of(new Suggestion(LotPhrase.ALWAYS_OPEN, NONE));
      case DAY_MAXIMUM, NIGHT, PASSES, HEIGHT, CHARGERS -> List.of(NOTHING);
    };
  }

  private static final Suggestion NOTHING = new Suggestion(LotPhrase.NONE, NONE);

  record Suggestion(LotPhrase label, String answer) {}

  /** Whether this answers the question; the capacity bounds the chargers. */
  boolean isAnsweredBy(String text, LotDraft draft) {
    boolean none = LotAnswers.isNone(text);
    return switch (this) {
      case NAME -> !text.isBlank() && text.strip().length() <= Premises.LONGEST_NAME;
      case PLACE -> false;
      case CAPACITY -> LotAnswers.number(text, 1, Premises.LARGEST).isPresent();
      case FIRST_FREE ->
          none || LotAnswers.length(text).filter(time -> time.toMinutes() <= 24 * 60).isPresent();
      case UNIT -> LotAnswers.unit(text).isPresent();
      case DAY_MAXIMUM, WEEKEND -> none || Won.read(text).isPresent();
      case NIGHT -> none || LotAnswers.night(text).isPresent();
      case PASSES -> none || LotAnswers.passes(text).isPresent();
      case REDUCTIONS -> none || text.equals(STANDARD);
      case HOURS -> none || LotAnswers.hours(text).isPresent();
      case HEIGHT -> none || LotAnswers.height(text).isPresent();
      case CHARGERS -> none || LotAnswers.number(text, 0, draft.capacity()).isPresent();
    };
  }
}
