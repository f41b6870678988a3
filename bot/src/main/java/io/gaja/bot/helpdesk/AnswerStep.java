package io.gaja.bot.helpdesk;

import io.gaja.bot.conversation.HelpId;
import io.gaja.bot.conversation.Step;

/**
 * An operator writes to somebody who asked for a person.
 *
 * <pre>
 *  [answer] ──► Answering ── words ──► (passed on, stays)
 *                   └── gives back, /cancel, another [answer] ──► (nothing, or the other)
 * </pre>
 */
sealed interface AnswerStep extends Step {
  record Answering(HelpId request) implements AnswerStep {}
}
