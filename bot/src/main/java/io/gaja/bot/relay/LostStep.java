package io.gaja.bot.relay;

import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.id.CallId;

/**
 * Something was left behind.
 *
 * <pre>
 *  [left behind], or a sentence ──► Describe ── text ──► (its driver is asked, and may answer)
 *        └── no ride of the last day ──► (a person)
 * </pre>
 */
sealed interface LostStep extends Step {
  record Describe(CallId call) implements LostStep {}
}
