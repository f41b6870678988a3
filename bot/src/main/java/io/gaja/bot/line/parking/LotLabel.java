package io.gaja.bot.line.parking;

import io.gaja.dispatch.line.parking.Lot;
import java.util.List;
import java.util.function.Function;

/** What stands on a lot's button among those of others. */
final class LotLabel {
  private LotLabel() {}

  /** Its name; where two have one name, with the address behind it, and else with a number. */
  static String of(Lot lot, List<Lot> among) {
    List<Lot> alike = alike(lot, among, Lot::name);
    if (alike.size() == 1) {
      return lot.name();
    }
    String address = address(lot);
    boolean tells = !address.isEmpty() && alike(lot, alike, LotLabel::address).size() == 1;
    return lot.name() + " · " + (tells ? address : String.valueOf(alike.indexOf(lot) + 1));
  }

  private static List<Lot> alike(Lot lot, List<Lot> among, Function<Lot, String> what) {
    return among.stream().filter(other -> what.apply(other).equals(what.apply(lot))).toList();
  }

  private static String address(Lot lot) {
    return lot.premises().place().address();
  }
}
