package io.gaja.bot.relay;

import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.id.CallId;

/**
 * Writing to the other side.
 *
 * <pre>
 *  [message] ──► Write ── text ──────────► (passed on)
 *  stray text ─► Confirm ── yes, to whom ► (passed on)
 *                   └────── no ──► (nothing)
 * </pre>
 */
sealed interface RelayStep extends Step {
  record Write(CallId call) implements RelayStep {}

  record Confirm(CallId call, String text) implements RelayStep {}
}
