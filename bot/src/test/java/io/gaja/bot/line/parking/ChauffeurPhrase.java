package io.gaja.bot.line.parking;

import io.gaja.bot.text.Phrase;

/** What a line says that there is not. */
enum ChauffeurPhrase implements Phrase {
  NAME,
  HOME,
  HOMEWARD,
  AT_THE_DOOR,
  CALL,
  COMING;

  @Override
  public String bundle() {
    return "io.gaja.bot.line.parking.chauffeur";
  }
}
