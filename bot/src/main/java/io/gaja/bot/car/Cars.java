package io.gaja.bot.car;

import io.gaja.bot.text.Words;
import io.gaja.dispatch.car.Car;
import io.gaja.dispatch.car.CarSize;
import io.gaja.dispatch.car.Gearbox;
import io.gaja.dispatch.car.Handover;
import java.util.ArrayList;
import java.util.List;

/** How a car is spoken of. */
public final class Cars {
  private Cars() {}

  /** "쏘나타 · 12가3456 · 자동", and how large it is where that matters. */
  public static String line(Car car, Words words) {
    String gearbox = gearbox(car.gearbox(), words);
    return car.size() == CarSize.ORDINARY
        ? words.say(CarPhrase.LINE, car.model(), car.plate(), gearbox)
        : words.say(
            CarPhrase.LINE_LARGE, car.model(), car.plate(), gearbox, words.say(sizeOf(car.size())));
  }

  /** "쏘나타 12가3456 자동", on a button. */
  static String label(Car car, Words words) {
    return words.say(CarPhrase.CHOICE, car.model(), car.plate(), gearbox(car.gearbox(), words));
  }

  /** What whoever may take it has to know before: "쏘나타 · 자동"; its plate is nobody's matter yet. */
  public static String kind(Car car, Words words) {
    String gearbox = gearbox(car.gearbox(), words);
    return car.size() == CarSize.ORDINARY
        ? words.say(CarPhrase.KIND, car.model(), gearbox)
        : words.say(CarPhrase.KIND_LARGE, car.model(), gearbox, words.say(sizeOf(car.size())));
  }

  public static String gearbox(Gearbox gearbox, Words words) {
    return words.say(gearboxOf(gearbox));
  }

  /** The car, where it stands and where its key is: a line each, as far as it was told. */
  public static List<String> lines(Handover handover, Words words) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say(CarPhrase.CAR, line(handover.car(), words)));
    if (!handover.bay().isEmpty()) {
      lines.add(words.say(CarPhrase.STANDS, handover.bay()));
    }
    if (!handover.key().isEmpty()) {
      lines.add(words.say(CarPhrase.KEY_IS, handover.key()));
    }
    return lines;
  }

  static CarPhrase gearboxOf(Gearbox gearbox) {
    return switch (gearbox) {
      case AUTOMATIC -> CarPhrase.GEARBOX_AUTOMATIC;
      case MANUAL -> CarPhrase.GEARBOX_MANUAL;
    };
  }

  static CarPhrase sizeOf(CarSize size) {
    return switch (size) {
      case ORDINARY -> CarPhrase.SIZE_ORDINARY;
      case VAN -> CarPhrase.SIZE_VAN;
      case BUS -> CarPhrase.SIZE_BUS;
    };
  }
}
