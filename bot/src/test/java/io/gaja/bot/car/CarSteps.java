package io.gaja.bot.car;

import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.car.CarSize;
import io.gaja.dispatch.car.Gearbox;
import io.gaja.dispatch.car.Handover;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of every step of the talk about somebody's cars. */
public final class CarSteps {
  public static final Car SONATA = new Car("쏘나타", "12가 3456", Gearbox.AUTOMATIC, CarSize.ORDINARY);
  public static final Car STAREX = new Car("스타렉스", "70나 1234", Gearbox.MANUAL, CarSize.VAN);

  private CarSteps() {}

  public static List<Step> samples() {
    Stream<Step> described =
        drafts().stream().map(draft -> new CarsStep.Described(draft, Optional.of(SONATA)));
    return Stream.concat(Stream.of(new CarsStep.Listed()), described).toList();
  }

  /** Notes on a car as far as each question knows them. */
  public static List<HandoverDraft> notes() {
    Handover handed = Handover.of(SONATA).showing("picture");
    return List.of(HandoverDraft.of(handed), HandoverDraft.of(handed).with(handed, true));
  }

  /** A car as far as each question knows it. */
  public static List<CarDraft> drafts() {
    CarDraft model = CarDraft.OTHER.with(CarSentence.read("카니발"));
    CarDraft plate = model.plated("12가 3456");
    return List.of(CarDraft.ANY, CarDraft.OTHER, model, plate, plate.shifted(Gearbox.MANUAL));
  }
}
