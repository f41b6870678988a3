package io.gaja.bot.rider;

import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.place.Place;
import java.util.List;

/**
 * The steps of asking for a ride.
 *
 * <pre>
 *            one place           point          several            one place         several
 *  AskPickup ─────────► ┐  ┌── ConfirmPickup   ChoosePickup   AskDropOff ──► ┐      ChooseDropOff
 *      ▲  point ────────┼──┘        │ yes           │ pick         ▲         │          │ pick
 *      └── change ──────┤           ▼               ▼              │         ▼          ▼
 *                       └──────► what is still missing? ───────────┘ ──► Quoted ──► (call placed)
 * </pre>
 */
sealed interface RideStep extends Step {
  RideDraft draft();

  record AskPickup(RideDraft draft) implements RideStep {}

  record ConfirmPickup(RideDraft draft, Place place) implements RideStep {}

  record ChoosePickup(RideDraft draft, String words, List<Place> options) implements RideStep {}

  record AskDropOff(RideDraft draft) implements RideStep {}

  record ChooseDropOff(RideDraft draft, String words, List<Place> options) implements RideStep {}

  /** The card with the estimate is out; both places are known. */
  record Quoted(RideDraft draft) implements RideStep {}
}
