package io.gaja.bot.ride;

import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Turn;
import io.gaja.bot.understanding.Sentence;
import java.util.List;
import java.util.Optional;

/** SPI: how a line goes on once it is known where a ride begins and where it goes. Pure. */
public interface RidePlan {

  /**
   * Shows a {@link QuoteCard}, or asks first what else the line has to know, with steps of its own
   * topic that hold the draft.
   */
  Turn whenPlacesAreKnown(RideDraft draft, Scene scene);

  /** What of a sentence the line cannot do yet: a sentence each, said before it goes on. */
  default List<String> cannot(Sentence said, Scene scene) {
    return NotYet.ofAnyRide(said, scene);
  }

  /** A tap under the line's quote card; changing a place and stopping are seen to already. */
  default Optional<Turn> onOption(RideDraft draft, Tapped tap, Scene scene) {
    return Optional.empty();
  }
}
