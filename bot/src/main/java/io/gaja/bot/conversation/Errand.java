package io.gaja.bot.conversation;

import io.gaja.dispatch.id.LineCode;
import io.gaja.dispatch.place.Place;
import java.util.List;
import java.util.Optional;

/**
 * What is being asked for at a step, as far as another line could go on with it.
 *
 * @param from where it begins, {@code to} where it goes or is carried out
 */
public record Errand(LineCode line, Optional<Place> from, List<Place> via, Optional<Place> to) {
  public Errand {
    via = List.copyOf(via);
  }

  /** Carried out at one place. */
  public static Errand at(LineCode line, Optional<Place> place) {
    return new Errand(line, Optional.empty(), List.of(), place);
  }
}
