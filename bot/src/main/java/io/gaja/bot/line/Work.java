package io.gaja.bot.line;

import io.gaja.bot.text.Phrase;

/**
 * What it is to work for a line: what is asked of an applicant.
 *
 * @param name on its button at the registration, and on the operators' card
 * @param papers what has to be photographed
 * @param car whose car is driven
 */
public record Work(Phrase name, Phrase papers, CarDriven car) {

  /** Whose car is driven. */
  public enum CarDriven {
    /** The driver's own: it is described, with its plate. */
    OWN,
    /** The riders': the driver's skills are asked, and how the driver gets around. */
    RIDERS
  }
}
