package io.gaja.bot.ride;

import io.gaja.bot.conversation.Scene;
import io.gaja.bot.conversation.Tapped;
import io.gaja.bot.conversation.Turn;
import java.util.List;
import java.util.Optional;

/** SPI: how a line goes on once it is known where a ride begins and where it goes. Pure. */
public interface RidePlan {

  /**
   * Shows a {@link QuoteCard}, or asks first what else the line has to know, with steps of its own
   * topic that hold the draft.
   */
  Turn whenPlacesAreKnown(RideDraft draft, Scene scene);

  /** What was said and the line cannot do yet: a sentence each, to stand on its card too. */
  default List<String> cannot(RideDraft draft, Scene scene) {
    return NotYet.ofAnyRide(draft.particulars(), scene);
  }

  /** What was said beside the way and is kept for later, as its rider is told at once. */
  default List<String> noted(RideDraft draft, Scene scene) {
    return List.of();
  }

  /** How many may ride along, for a line that asks; 0 where that is the riders' own matter. */
  default int seats() {
    return 0;
  }

  /** A tap under the line's quote card; changing a place and stopping are seen to already. */
  default Optional<Turn> onOption(RideDraft draft, Tapped tap, Scene scene) {
    return Optional.empty();
  }
}
