package io.gaja.bot.line;

import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.text.Phrase;

/** SPI: what a line offers to somebody whose car is parked. It knows nothing of who parked it. */
public interface FromParkedCar {
  /** On the button below the card of the parked car. */
  Phrase label();

  Turn begin(ParkedCar car, Scene scene);
}
