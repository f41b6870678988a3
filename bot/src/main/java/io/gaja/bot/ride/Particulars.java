package io.gaja.bot.ride;

import io.gaja.bot.understanding.CarKind;
import io.gaja.bot.understanding.Sentence;
import io.gaja.bot.understanding.When;
import io.gaja.dispatch.call.Party;
import io.gaja.dispatch.car.Gearbox;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was said of a ride beside its way. Kept as it was said, also what cannot be had yet, so that
 * a card goes on saying so.
 *
 * @param people who ride along, the caller among them
 * @param at when it is wanted, where that is not now
 * @param on the day it is wanted, where no hour was said
 * @param gearbox of the rider's own car
 */
public record Particulars(
    OptionalInt people,
    OptionalInt cars,
    Optional<CarKind> kind,
    Optional<LocalDateTime> at,
    Optional<LocalDate> on,
    Optional<Gearbox> gearbox) {
  static final Particulars NONE =
      new Particulars(
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public static Particulars of(Sentence said) {
    return NONE.after(said);
  }

  /** What a sentence says of it; what it leaves out stays as it was. */
  Particulars after(Sentence said) {
    Particulars timed = said.at().map(this::wanted).orElse(this);
    return new Particulars(
        said.people().isPresent() ? said.people() : people,
        said.cars().isPresent() ? said.cars() : cars,
        said.kind().or(() -> kind),
        timed.at,
        timed.on,
        said.gearbox().or(() -> gearbox));
  }

  private Particulars wanted(When when) {
    return switch (when) {
      case When.Now() -> timed(Optional.empty(), Optional.empty());
      case When.At(LocalDateTime time) -> timed(Optional.of(time), Optional.empty());
      case When.On(LocalDate day) -> timed(Optional.empty(), Optional.of(day));
    };
  }

  private Particulars timed(Optional<LocalDateTime> time, Optional<LocalDate> day) {
    return new Particulars(people, cars, kind, time, day, gearbox);
  }

  /** Empty as well where more were said than could ever ride along. */
  Optional<Party> party() {
    return people.stream().filter(Party::isPossible).mapToObj(Party::new).findFirst();
  }

  Particulars with(int howMany) {
    return new Particulars(OptionalInt.of(howMany), cars, kind, at, on, gearbox);
  }
}
