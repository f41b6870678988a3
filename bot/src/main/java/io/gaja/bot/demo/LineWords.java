package io.gaja.bot.demo;

import io.gaja.bot.text.Phrase;

/**
 * A sentence that a line keeps to itself, read from outside as people read it.
 *
 * @param bundle without its language
 */
record LineWords(String bundle, String name) implements Phrase {
  static LineWords ofCars(String name) {
    return new LineWords("io.gaja.bot.car.messages", name);
  }

  static LineWords ofParking(String name) {
    return new LineWords("io.gaja.bot.line.parking.messages", name);
  }

  static LineWords ofLots(String name) {
    return new LineWords("io.gaja.bot.line.parking.lot", name);
  }

  static LineWords ofDesignated(String name) {
    return new LineWords("io.gaja.bot.line.designated.messages", name);
  }

  static LineWords ofValet(String name) {
    return new LineWords("io.gaja.bot.line.valet.messages", name);
  }
}
