package io.gaja.bot.line.designated;

import io.gaja.bot.car.CarDraft;
import io.gaja.bot.car.HandoverDraft;
import io.gaja.bot.conversation.Errand;
import io.gaja.bot.conversation.Step;
import io.gaja.bot.ride.RideDraft;
import io.gaja.dispatch.fare.Money;
import java.util.Optional;

/**
 * What is asked beside the places, which are known.
 *
 * <pre>
 *  (places) ──► AskCar ⟲ ── a car ──► (the card) ── quick, standard ──► (call placed)
 *                 ▲                      │  ▲ ▲
 *                 └──── another car ─────┤  │ └── told ── Noted ⟲ ◄── where the car is
 *                                        │  └ back ┐
 *                  I name the price ─────┴──► AskPrice ── an amount ──► Named ── yes ──► (call placed)
 *                                                 ▲ another amount ───────┘
 * </pre>
 */
sealed interface DesignatedStep extends Step {
  RideDraft draft();

  @Override
  default Optional<Errand> errand() {
    return Optional.of(draft().errand());
  }

  record AskCar(RideDraft draft, CarDraft car) implements DesignatedStep {}

  record Noted(RideDraft draft, HandoverDraft notes) implements DesignatedStep {}

  record AskPrice(RideDraft draft) implements DesignatedStep {}

  /** How likely this price is to be taken was told. */
  record Named(RideDraft draft, Money price) implements DesignatedStep {}
}
