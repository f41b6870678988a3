package io.gaja.bot.line.valet;

import io.gaja.bot.conversation.Step;
import io.gaja.dispatch.id.CallId;

/**
 * What a valet is asked while a car is in hand; everything else are buttons of the job's card.
 *
 * <pre>
 *  [got the car] ──► AskNumber ── four digits, or without ──► AskPhoto ── a picture, or none ──► (under way)
 *  [parked] ───────► AskBay ── where ──► AskKey ── where, or as it was ──► (parked)
 *  [handed back] ──► AskBackNumber ── four digits, or without ──► (receipt)
 * </pre>
 */
sealed interface ValetJobStep extends Step {
  CallId call();

  record AskNumber(CallId call) implements ValetJobStep {}

  record AskPhoto(CallId call) implements ValetJobStep {}

  record AskBay(CallId call) implements ValetJobStep {}

  record AskKey(CallId call, String bay) implements ValetJobStep {}

  record AskBackNumber(CallId call) implements ValetJobStep {}
}
