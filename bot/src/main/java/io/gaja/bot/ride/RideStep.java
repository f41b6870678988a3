package io.gaja.bot.ride;

import io.gaja.bot.conversation.Errand;
import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.place.Place;
import java.util.List;
import java.util.Optional;

/**
 * The steps of asking for a ride.
 *
 * <pre>
 *            one place           point          several            one place         several
 *  AskPickup ─────────► ┐  ┌── ConfirmPickup   ChoosePickup   AskDropOff ──► ┐      ChooseDropOff
 *      ▲  point ────────┼──┘        │ yes           │ pick         ▲         │          │ pick
 *      └── change ──────┤           ▼               ▼              │         ▼          ▼
 *                       └──────► what is still missing? ───────────┘ ──► the line's plan: Quoted, Doubted, or steps of its own
 *                                                                               ▲  ├─ stop ────► AskStop, ChooseStop ┐
 *                                                                               │  └─ people ──► AskPeople ───────────┤
 *                                                                               └─────────────────────────────────────┘
 * </pre>
 */
sealed interface RideStep extends Step {
  RideDraft draft();

  @Override
  default Optional<Errand> errand() {
    return Optional.of(draft().errand());
  }

  /** A question about where the ride begins. */
  sealed interface OfPickup extends RideStep {}

  /** A question about where it goes. */
  sealed interface OfDropOff extends RideStep {}

  /** A question about a stop on the way; both places are known. */
  sealed interface OfStop extends RideStep {}

  record AskPickup(RideDraft draft) implements OfPickup {}

  record ConfirmPickup(RideDraft draft, Place place) implements OfPickup {}

  record ChoosePickup(RideDraft draft, String words, List<Place> options) implements OfPickup {}

  record AskDropOff(RideDraft draft) implements OfDropOff {}

  record ChooseDropOff(RideDraft draft, String words, List<Place> options) implements OfDropOff {}

  record AskStop(RideDraft draft) implements OfStop {}

  record ChooseStop(RideDraft draft, String words, List<Place> options) implements OfStop {}

  /** How many ride along, once the card is out. */
  record AskPeople(RideDraft draft) implements RideStep {}

  /** Both places are known, and the line shows its {@link QuoteCard}. */
  sealed interface OfCard extends RideStep {}

  record Quoted(RideDraft draft) implements OfCard {}

  /** The card asks whether such a ride is meant. */
  record Doubted(RideDraft draft) implements OfCard {}
}
