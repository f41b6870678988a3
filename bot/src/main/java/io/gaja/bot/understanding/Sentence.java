package io.gaja.bot.understanding;

import io.gaja.dispatch.car.Gearbox;
import io.gaja.dispatch.fare.Money;
import io.gaja.dispatch.id.LineCode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one sentence says. What was not said is empty, never guessed.
 *
 * @param notLine the line that is rejected: "택시 말고 대리"
 * @param place a place without a part to play: an answer, or a correction
 * @param not the place that is rejected: "서울역 말고 용산역", "경유지 없이"
 * @param stay how long to park, or how much longer
 * @param language the language to talk in, where the intent is about that
 */
public record Sentence(
    Intent intent,
    Optional<LineCode> line,
    Optional<LineCode> notLine,
    Optional<PlaceWords> from,
    Optional<PlaceWords> to,
    List<PlaceWords> stops,
    Optional<PlaceWords> place,
    Optional<PlaceWords> not,
    Optional<When> at,
    OptionalInt people,
    OptionalInt cars,
    Optional<CarKind> kind,
    Optional<Money> price,
    Optional<Duration> stay,
    Optional<Gearbox> gearbox,
    Optional<Locale> language) {

  public Sentence {
    stops = List.copyOf(stops);
  }

  /** Whether it is wanted at another time than now. */
  public boolean isForLater() {
    return at.filter(time -> !(time instanceof When.Now)).isPresent();
  }

  /** The same, said instead of this place. */
  public Sentence rejecting(Optional<PlaceWords> wrong) {
    return new Sentence(
        intent, line, notLine, from, to, stops, place, wrong, at, people, cars, kind, price, stay,
        gearbox, language);
  }

  /** A sentence that is about nothing else: what else was said in it is talk. */
  static Sentence about(
      Intent intent, Optional<LineCode> line, Optional<Duration> stay, Optional<Locale> language) {
    return new Sentence(
        intent,
        line,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        stay,
        Optional.empty(),
        language);
  }
}
