package io.gaja.bot.driver;

import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.id.CallId;

/**
 * Another price for an offer.
 *
 * <pre>
 *  [another price] ──► AskAmount ── an amount, typed or tapped ──► (the rider is asked)
 * </pre>
 */
sealed interface AgreementStep extends Step {
  record AskAmount(CallId call) implements AgreementStep {}
}
