package io.gaja.bot.driver;

import io.gaja.bot.conversation.Step;

/**
 * Going on duty.
 *
 * <pre>
 *  [take calls] ──► AskLive ── live location ──► (on duty)
 *                      └────── sent only once ──► AskLive
 * </pre>
 */
sealed interface DutyStep extends Step {
  record AskLive() implements DutyStep {}
}
