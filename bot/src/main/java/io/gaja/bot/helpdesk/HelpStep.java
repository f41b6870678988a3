package io.gaja.bot.helpdesk;

import io.gaja.bot.conversation.HelpId;
import io.gaja.bot.conversation.Step;

/**
 * Talking with a person; the step that was interrupted is kept inside.
 *
 * <pre>
 *  any step ── wants a person ──► WithOperator ──┬── leaves, /cancel ──────────────► that step, asked again
 *                                   │  ▲         ├── the operator gives back ──────► that step, asked again
 *                                   └──┘ words   ├── nobody answers, or silence ───► that step, asked again
 *                                                └── begins something else ────────► the new step
 * </pre>
 */
sealed interface HelpStep extends Step {
  record WithOperator(HelpId request, Step kept) implements HelpStep {}
}
