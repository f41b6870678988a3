package io.gaja.bot.place;

import io.gaja.bot.understanding.Intent;
import io.gaja.bot.understanding.PlaceWords;
import io.gaja.bot.understanding.Sentence;
import java.util.Optional;

/** A place that is kept for a person, as sentences speak of it. */
public record SavedPlace(PlaceWords words) {
  public static final SavedPlace HOME = new SavedPlace(new PlaceWords.Home());
  public static final SavedPlace WORK = new SavedPlace(new PlaceWords.Work());

  /** Where it is, by a sentence that answers this question: "합정역이에요", "집은 합정역이에요". */
  public Optional<PlaceWords> answer(Sentence said) {
    boolean answers = said.intent() == Intent.CALL || said.intent() == Intent.CHANGE;
    if (!answers || said.line().isPresent()) {
      return Optional.empty();
    }
    Optional<PlaceWords> there = said.place().or(said::to);
    return said.from().isEmpty() || isFrom(said) ? there : Optional.empty();
  }

  private boolean isFrom(Sentence said) {
    return said.from().filter(words::equals).isPresent();
  }
}
