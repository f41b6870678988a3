package io.gaja.bot.line;

import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.text.Phrase;
import io.gaja.dispatch.place.Place;
import java.util.Optional;
import java.util.function.Function;

/** SPI: what a line offers to somebody who looks for a space near a place. */
public interface InsteadOfParking {
  /** Its line of the list, with what it costs; empty where it is not to be had. */
  Turn describe(Place near, Scene scene, Function<Optional<String>, Turn> then);

  /** On its button below the list. */
  Phrase label();

  Turn begin(Place near, Scene scene);
}
