package io.gaja.bot.car;

import io.gaja.dispatch.car.Gearbox;
import java.util.Optional;

/**
 * A car as far as it was described.
 *
 * @param other whether it is none of those that are remembered
 */
public record CarDraft(
    boolean other, Optional<String> model, Optional<String> plate, Optional<Gearbox> gearbox) {
  /** Nothing is known; one that is remembered will do. */
  public static final CarDraft ANY = empty(false);

  /** A car that is described anew. */
  public static final CarDraft OTHER = empty(true);

  private static CarDraft empty(boolean other) {
    return new CarDraft(other, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** How the car is shifted was said before anything else of it. */
  public CarDraft knowing(Optional<Gearbox> how) {
    return new CarDraft(other, model, plate, how.or(() -> gearbox));
  }

  /** None of those that are remembered; what was said of it stays. */
  CarDraft another() {
    return new CarDraft(true, model, plate, gearbox);
  }

  /** What was known stays, unless something else is said now. */
  CarDraft with(CarSentence said) {
    return new CarDraft(
        true,
        said.model().or(this::model),
        said.plate().or(this::plate),
        said.gearbox().or(this::gearbox));
  }

  CarDraft plated(String words) {
    return new CarDraft(true, model, Optional.of(words), gearbox);
  }

  CarDraft shifted(Gearbox how) {
    return new CarDraft(true, model, plate, Optional.of(how));
  }
}
