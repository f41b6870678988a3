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

  /** Where it is from now on, by a sentence out of the blue: "집을 합정역으로 바꿔 줘". */
  public Optional<PlaceWords> moved(Sentence said) {
    return isChanged(said) && isFrom(said) ? said.place().or(said::to) : Optional.empty();
  }

  /** Whether it is to be asked for: "집 주소 바꿔 줘". */
  public boolean isToBeMoved(Sentence said) {
    boolean alone = said.from().isEmpty() && said.place().isEmpty() && said.not().isEmpty();
    return isChanged(said) && alone && said.to().filter(words::equals).isPresent();
  }

  private boolean isFrom(Sentence said) {
    return said.from().filter(words::equals).isPresent();
  }

  private static boolean isChanged(Sentence said) {
    return said.intent() == Intent.CHANGE && said.line().isEmpty() && said.stops().isEmpty();
  }
}
