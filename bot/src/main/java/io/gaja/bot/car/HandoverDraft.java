package io.gaja.bot.car;

import io.gaja.dispatch.car.Handover;

/**
 * A car to be handed over, as far as it was told.
 *
 * @param placed whether it was said where it stands, or that this needs no saying
 */
public record HandoverDraft(Handover handover, boolean placed) {
  public static HandoverDraft of(Handover handover) {
    return new HandoverDraft(handover, false);
  }

  HandoverDraft with(Handover told, boolean place) {
    return new HandoverDraft(told, place);
  }
}
