package io.gaja.bot.line.parking;

import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.line.parking.Entitlement;

/** The photo of the paper is asked for: AskPaper ── a photo ──► (shown to the operators). */
sealed interface DiscountStep extends Step {
  record AskPaper(Entitlement entitlement) implements DiscountStep {}
}
