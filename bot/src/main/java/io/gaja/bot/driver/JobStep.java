package io.gaja.bot.driver;

import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.id.CallId;

/**
 * What a driver is asked during a call; everything else are buttons of the job's card.
 *
 * <pre>
 *  [on board] ──► AskNumber ── four digits, or without ──► (on board)
 *  [finish]  ───► AskMeter ─── an amount ────────────────► (receipt)
 * </pre>
 */
sealed interface JobStep extends Step {
  CallId call();

  record AskNumber(CallId call) implements JobStep {}

  record AskMeter(CallId call) implements JobStep {}
}
