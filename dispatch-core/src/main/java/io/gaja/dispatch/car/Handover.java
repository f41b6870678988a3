package io.gaja.dispatch.car;

import java.util.Optional;

/**
 * A car that is handed to a driver: which, where it stands ("지하 3층 B12"), where the key is ("발렛
 * 데스크에 맡김"), and a picture. Where and key may be empty and have at most {@value #LONGEST_NOTE}
 * characters.
 *
 * @param photo the picture as its channel names it
 */
public record Handover(Car car, String bay, String key, Optional<String> photo) {
  public static final int LONGEST_NOTE = 100;

  public Handover {
    bay = bay.strip();
    key = key.strip();
    if (!isNote(bay) || !isNote(key)) {
      throw new IllegalArgumentException(
          "A note on a car has at most " + LONGEST_NOTE + " characters");
    }
  }

  public static Handover of(Car car) {
    return new Handover(car, "", "", Optional.empty());
  }

  /** The same, its car shifted so. */
  public Handover shifting(Gearbox how) {
    return new Handover(new Car(car.model(), car.plate(), how, car.size()), bay, key, photo);
  }

  public Handover standingAt(String where) {
    return new Handover(car, where, key, photo);
  }

  public Handover withKey(String note) {
    return new Handover(car, bay, note, photo);
  }

  public Handover showing(String picture) {
    return new Handover(car, bay, key, Optional.of(picture));
  }

  /** Whether this is short enough to be where a car stands, or where its key is. */
  public static boolean isNote(String text) {
    return text.strip().length() <= LONGEST_NOTE;
  }

  @Override
  public String toString() {
    return "Handover[hidden]";
  }
}
